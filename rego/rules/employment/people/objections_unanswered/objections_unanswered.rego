# METADATA
# title: Objections raised by staff and not answered
# description: |
#   Those concerned were heard, or made themselves heard. Where the decision differs from their views, the reasons should be documented; individual objections are answered under Art. 21 and 12.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 35(9), GDPR Art. 35(11), GDPR Art. 24(1), "GDPR Art. 21(1) (where individuals objected)"]
#   guidance:
#   - "WP248 rev.01, s. III.D.b (if the decision differs from the views of data subjects, the reasons should be documented)"
#   message: "{count} people raised objections ({summary}), and no reasoned answer is recorded. Where the decision differs from their views, the reasons should be documented (WP248 rev.01, s. III.D.b)."
#   question: "{count} people objected ({summary}). What did you change because of it, and where is the answer?"
#   remediation:
#   - "Answer each point in writing: changed, or kept because."
#   - Treat signed individual objections under Art. 21 and pause for those people.
#   - "Re-open the DPIA with the objections as input, including effects on people's work tools and load."
#   since: 0.1.0
package dpia.rules.employment.people.objections_unanswered

applies if {
	_objections > 0
	count(data.dpia.facts.work.on_workers) > 0
}

_objections := object.get(input, ["governance", "subjects_views", "objections", "count"], 0)

_response := object.get(input, ["governance", "subjects_views", "objections", "response"], null)

_args := {
	"count": sprintf("%d", [_objections]),
	"summary": object.get(input, ["governance", "subjects_views", "objections", "summary"], "no summary is given"),
}

violation contains {"at": ["governance", "subjects_views", "objections", "response"], "args": _args} if {
	applies
	data.dpia.facts.text.folded(_response) == "none"
}

unknown contains {"at": ["governance", "subjects_views", "objections", "response"], "args": _args} if {
	applies
	_response == null
}
