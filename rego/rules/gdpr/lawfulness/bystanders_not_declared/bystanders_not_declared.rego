# METADATA
# title: People who are captured by the way are data subjects too
# description: "Senders, callers and passers-by appear in recordings as a rule. They are data subjects too, and need a basis and, where possible, a notice."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(1), GDPR Art. 6(1), GDPR Art. 14]
#   guidance: ["EDPB Guidelines 3/2019, section 3", CJEU C-212/13 Rynes]
#   message: "{data} will also show people who are not listed as subjects (senders, callers, passers-by). They need a legal basis and, where possible, a notice as well."
#   question: "Whom is {data} about, how is it captured, and who else appears in it (people who write to, call, or walk past the person)? Have you a basis and a notice for them?"
#   remediation: ["Mask or drop other people's content before storage.", "Restrict capture to windows, areas or fields where others do not appear.", Add them as subjects and assess the impact on them.]
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.bystanders_not_declared

applies if some d, _ in _method

_recording := {"screen_capture", "keylogger", "camera", "microphone", "email", "web_tracking", "call_recording", "meeting_bot", "email_scanning"}

# What is observed is recorded by some means: where none is stated it is asked for.
# Left out: what the person starts and from which others are removed before it is stored.
_method[d] := method if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.flagged.captures_third_parties[d]
	data.dpia.facts.items.source[d] != "provided"
	method := object.get(input, ["data", d, "capture", "method"], object.get({"observed": "open"}, data.dpia.facts.items.source[d], "none"))
	method in (_recording | {"open"})
	{object.get(input, ["data", d, "filtered"], false), data.dpia.facts.items.capture_triggers[d] == {"user_initiated"}} != {true}
}

_subjects[d] := object.get(input, ["data", d, "subjects"], []) if some d, _ in _method

_nobody := {d | some d, named in _subjects; named == []}

_outsiders := {"third_party", "bystander", "public", "visitor", "customer", "consumer", "user"}

# One group alone, and not one of outsiders (errata V10); the kind of people may be open.
_alone[d] := category if {
	some d, named in _subjects
	count(named) == 1
	category := object.get(data.dpia.facts.people.subject_category, named[0], null)
	count({category} - _outsiders) > 0
}

violation contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d, category in _alone
	category != null
	_method[d] != "open"
}

unknown contains {"at": ["subjects", s, "category"], "args": {"data": data.dpia.facts.label.items(items)}} if {
	some s, _ in input.subjects
	items := {d | some d, category in _alone; category == null; s in _subjects[d]; _method[d] != "open"}
	count(items) > 0
}

unknown contains {"at": array.concat(["data", d], fact), "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in (_nobody | {e | some e, _ in _alone; _method[e] == "open"})
	fact := object.get({"open": ["capture", "method"]}, _method[d], ["subjects"])
}
