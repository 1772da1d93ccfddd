# METADATA
# title: Look again when the processing or its risk changes
# description: "A DPIA is reviewed where necessary, at least when the risk changes: the processing was changed, an incident showed what can go wrong, people objected."
# custom:
#   severity: major
#   waivable: legal
#   phase: operate
#   law: [GDPR Art. 35(11), GDPR Art. 24(1)]
#   guidance: ["WP248 rev.01, s. III.C"]
#   message: "The DPIA was made or last reviewed on {date}; since then, on {day}, {reason}. A review is due at least when the risk changes."
#   question: "When was the DPIA made or last reviewed, and what has happened since: a change to what is collected, why, from whom or who sees it; an incident; objections?"
#   remediation:
#   - "Review the DPIA with the data protection officer, starting from the cause of the change or the incident, and state the day of the review."
#   - "Update risks, measures and what remains; roll the change back until then."
#   reasons: {changed: the processing was changed, incident: an incident came to light, objected: people objected}
#   aliases: [dpia.review_due]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.review_after_change

applies if data.dpia.facts.dpia.complete

_objections(key) := object.get(input, ["governance", "subjects_views", "objections", key], null)

# What happened, and when; null where the day is not stated.
_events contains {"at": ["changed_on"], "reason": "changed", "day": day} if {
	day := object.get(input, "changed_on", null)
	true in {day != null, data.dpia.facts.time.stage in {"pilot", "live"}}
}

_events contains {"at": ["incidents", id, "date"], "reason": "incident", "day": object.get(incident, "date", null)} if {
	some id, incident in object.get(input, "incidents", {})
}

_events contains {"at": ["governance", "subjects_views", "objections", "date"], "reason": "objected", "day": day} if {
	_objections("count") > 0
	day := _objections("date")
}

violation contains {"at": e.at, "args": {"date": data.dpia.facts.dpia.latest, "day": e.day, "reason": e.reason}} if {
	some e in _events
	e.day != null
	data.dpia.facts.dpia.latest != ""
	e.day > data.dpia.facts.dpia.latest
}

unknown contains {"at": e.at, "args": {}} if {
	some e in _events
	e.day == null
}

unknown contains {"at": ["incidents"], "args": {}} if {
	data.dpia.facts.time.stage == "suspended"
	object.get(input, "incidents", null) == null
}

unknown contains {"at": ["governance", "dpia", "date"], "args": {}} if {
	count(_events) > 0
	data.dpia.facts.dpia.latest == ""
}
