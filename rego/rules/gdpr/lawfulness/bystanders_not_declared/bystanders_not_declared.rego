# METADATA
# title: People who are captured by the way are data subjects too
# description: |
#   Senders, callers and passers-by appear in recordings as a rule. They are data subjects too, and need a basis and, where possible, a notice.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(1), GDPR Art. 6(1), GDPR Art. 14]
#   guidance:
#   - "EDPB Guidelines 3/2019, section 3"
#   - CJEU C-212/13 Rynes
#   message: "{data} will also show people who are not listed as subjects (senders, callers, passers-by). They need a legal basis and, where possible, a notice as well."
#   question: "Who else appears in {data} (people who write to, call, or walk past the person)? Have you a basis and a notice for them?"
#   remediation:
#   - "Mask or drop other people's content before storage."
#   - "Restrict capture to windows, areas or fields where others do not appear."
#   - Add them as subjects and assess the impact on them.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.bystanders_not_declared

applies if some d in _recordings

_recordings contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.flagged.captures_third_parties[d]
	data.dpia.facts.items.source[d] != "provided"
	object.get(input, ["data", d, "capture", "method"], null) in {
		"screen_capture", "keylogger", "camera", "microphone", "email", "web_tracking", "call_recording", "meeting_bot", "email_scanning",
	}
}

violation contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in _recordings
	not _cleared[d]
	subjects := object.get(input, ["data", d, "subjects"], [])
	count(subjects) == 1
	not _outsider[subjects[0]]
}

# A recording that the person starts, and from which others are removed before it is stored.
_cleared contains d if {
	some d in _recordings
	data.dpia.facts.items.capture_triggers[d] == {"user_initiated"}
	object.get(input, ["data", d, "filtered"], null) == true
}

_outsider contains s if {
	some s, category in data.dpia.facts.people.subject_category
	category in {"third_party", "bystander", "public", "visitor", "customer", "consumer", "user"}
}

unknown contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in _recordings
	object.get(input, ["data", d, "subjects"], null) == null
}
