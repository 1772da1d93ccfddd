# METADATA
# title: "The people concerned were neither asked nor answered, and no reason is recorded"
# description: "Where appropriate the controller seeks the views of the people concerned or of their representatives. If it does not, or decides otherwise, it says why."
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 35(9)]
#   guidance: ["WP248 rev.01, s. III.D.b (document why views are not sought, or why the decision differs from them)", "EDPB DPIA template v1.0 (10 March 2026, for consultation), s. 5"]
#   message: "{reason}{count}. Art. 35(9) asks for their views where appropriate; where they are not sought or not followed, the assessment should say why."
#   question: "Did you ask the people concerned or their representatives what they think, what did they say, and what was the answer? If you did not ask, why not?"
#   remediation:
#   - "Ask a sample of the people, or their representatives (for staff: works council or union), before the design is fixed."
#   - "Change the design for the main objections, and answer the rest in writing."
#   - "Record why asking is not appropriate, where it is not."
#   reasons: {unasked: "Neither the people concerned nor their representatives were asked, and no reason is recorded", unanswered: "Objections were raised and not answered; people who objected: "}
#   aliases: [dpia.views_not_sought]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.subject_views

applies if data.dpia.facts.dpia.judged

_views(key) := object.get(input, ["governance", "subjects_views", key], null)

_count := object.get(input, ["governance", "subjects_views", "objections", "count"], 0)

_response := object.get(input, ["governance", "subjects_views", "objections", "response"], null)

_at(steps) := array.concat(["governance", "subjects_views"], steps)

violation contains {"at": _at(["not_sought_because"]), "args": {"reason": "unasked", "count": ""}} if {
	_views("sought") == false
	_views("not_sought_because") == "none"
}

# Objections of staff are reported by employment.people.objections_unanswered.
_objections if {
	_count > 0
	count(data.dpia.facts.work.on_workers) == 0
}

violation contains {"at": _at(["objections", "response"]), "args": {"reason": "unanswered", "count": number}} if {
	_objections
	_response == "none"
	number := sprintf("%d", [_count])
}

unknown contains {"at": _at(["sought"]), "args": {}} if _views("sought") == null

unknown contains {"at": _at(["not_sought_because"]), "args": {}} if {
	_views("sought") == false
	_views("not_sought_because") == null
}

unknown contains {"at": _at(["objections", "response"]), "args": {}} if {
	_objections
	_response == null
}
