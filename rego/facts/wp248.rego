# The nine criteria of WP248 rev.01, s. III.B.a: which facts meet each, and which would settle it. Pointers as lists of steps.
package dpia.facts.wp248

_personal_purposes := {p: purpose | some p, purpose in input.purposes; data.dpia.facts.purposes.on_personal[p]}

_adm(p, key) := object.get(input, ["purposes", p, "automated_decision", key], null)

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

# c1: scores, rankings, predictions; some purposes are nothing else.
_scoring := {"performance_monitoring", "recruitment", "credit", "credit_scoring", "insurance", "fraud", "education_assessment"}

met.c1 contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, _ in _personal_purposes
	_adm(p, "profiling") == true
}

met.c1 contains ["purposes", p, "type"] if {
	some p, _ in _personal_purposes
	data.dpia.facts.purposes.purpose_type[p] in _scoring
	some d in data.dpia.facts.purposes.uses[p]
	data.dpia.facts.items.source[d] in {"observed", "derived", "inferred", "third_party"}
	_adm(p, "profiling") != false
}

missing.c1 contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, _ in _personal_purposes
	data.dpia.facts.purposes.purpose_type[p] in {"analytics", "marketing", "ai_training", "personalisation"}
	_adm(p, "profiling") == null
}

met.c2 contains ["purposes", p, "automated_decision", "significant_effect"] if {
	some p, _ in _personal_purposes
	_adm(p, "significant_effect") == true
}

missing.c2 contains ["purposes", p, "automated_decision", "significant_effect"] if {
	some p, purpose in _personal_purposes
	_adm(p, "significant_effect") == null
	true in {"automated_decision" in object.keys(purpose), object.get(purpose, ["ai", "role"], "none") != "none"}
}

# c3: observed systematically. What a person starts is no monitoring; door and system logs triggered by events are none (errata E3).
_methods := {
	"keylogger", "screen_capture", "activity_agent", "camera", "microphone", "gps", "web_tracking", "email_scanning",
	"call_recording", "meeting_bot", "network_interception", "anpr",
}

_monitored contains d if {
	some d in data.dpia.facts.items.flagged.monitoring
	data.dpia.facts.items.personal[d]
	data.dpia.facts.items.source[d] == "observed"
	count(data.dpia.facts.items.capture_triggers[d] & {"user_initiated"}) == 0
}

_monitored contains d if {
	some d in data.dpia.facts.items.personal
	_capture(d, "method") in _methods
	count(data.dpia.facts.items.capture_triggers[d] & {"user_initiated"}) == 0
}

met.c3 contains ["data", d, "capture", "continuous"] if {
	some d in _monitored
	_capture(d, "continuous") == true
}

met.c3 contains ["data", d, "capture", "trigger"] if {
	some d in _monitored
	count(data.dpia.facts.items.capture_triggers[d] & {"continuous", "interval", "random"}) > 0
}

met.c3 contains ["data", d, "capture", "trigger"] if {
	some d in _monitored
	data.dpia.facts.items.capture_triggers[d].event
	count(data.dpia.facts.items.capture_scopes[d] & {"public_space"}) + count(data.dpia.facts.purposes.types_of[d] & _watchful) > 0
}

_watchful := {"performance_monitoring", "fraud", "dlp", "crime_detection", "marketing"}

missing.c3 contains ["data", d, "capture", "continuous"] if {
	some d in _monitored
	_capture(d, "continuous") == null
	count(data.dpia.facts.items.capture_triggers[d]) == 0
}

# c4: Art. 9 and 10 data, also by the way and unfiltered; private life; finances only where they serve payment fraud (errata E6).
_private := {d |
	some d in data.dpia.facts.items.flagged.highly_personal
	data.dpia.facts.items.personal[d]
	not data.dpia.facts.items.kinds[d].financial
}

_fraud_risk := {d |
	some d in data.dpia.facts.items.group.fraud_risk_finance
	data.dpia.facts.items.personal[d]
	not _only_paying[d]
}

_only_paying contains d if {
	some d, types in data.dpia.facts.purposes.types_of
	data.dpia.facts.items.category[d] == "bank_account"
	count(types) > 0
	count(types - {"payroll", "payment"}) == 0
}

_unfiltered := {d | some d in data.dpia.facts.items.incidental_art9; object.get(input, ["data", d, "filtered"], null) != true}

met.c4 contains ["data", d, "category"] if {
	some d in (((data.dpia.facts.items.special | _private) | _fraud_risk) | (data.dpia.facts.items.criminal & data.dpia.facts.items.personal))
}

met.c4 contains ["data", d, "may_reveal"] if some d in _unfiltered

missing.c4 contains ["data", d, "may_reveal"] if some d in data.dpia.facts.items.incidental_unknown

met.c5 contains ["scale", "large"] if object.get(input, ["scale", "large"], null) == true

missing.c5 contains ["scale", "large"] if object.get(input, ["scale", "large"], null) == null

met.c6 contains ["purposes", p, "combines_datasets"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "combines_datasets", null) == true
}

# Asked where data of other origin meet data of one's own, or were collected for something else.
missing.c6 contains ["purposes", p, "combines_datasets"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "combines_datasets", null) == null
	sources := {data.dpia.facts.items.source[d] | some d in data.dpia.facts.purposes.uses[p]}
	reused := {o | o := object.get(purpose, "original_purpose", "none"); o != "none"}
	(count(sources & {"third_party", "public"}) * count(sources - {"third_party", "public"})) + count(reused) > 0
}

# c7: dependants and people in need of protection.
_people := {s | some p, _ in _personal_purposes; some s in data.dpia.facts.purposes.subjects_of[p]}

_vulnerable(s) := object.get(data.dpia.vocabulary.subject_categories, [data.dpia.facts.people.subject_category[s], "vulnerable"], "depends")

met.c7 contains ["subjects", s, "category"] if {
	some s in _people
	_vulnerable(s) == true
}

met.c7 contains ["subjects", s, "vulnerable"] if {
	some s in _people
	object.get(input, ["subjects", s, "vulnerable"], null) == true
}

met.c7 contains ["subjects", s, "min_age"] if {
	some s in _people
	data.dpia.facts.people.child[s] == true
	_vulnerable(s) != true
}

# Research subjects of sensitive data count as vulnerable where they are patients (WP248, row 6 of its examples).
met.c7 contains ["subjects", s, "category"] if {
	some s in _people
	data.dpia.facts.people.subject_category[s] == "research_participant"
	object.get(input, ["subjects", s, "vulnerable"], null) != false
	count(data.dpia.facts.items.special) > 0
}

missing.c7 contains ["subjects", s, "vulnerable"] if {
	some s in _people
	_vulnerable(s) != true
	object.get(input, ["subjects", s, "vulnerable"], null) == null
	data.dpia.facts.people.child[s] == "unknown"
}

met.c8 contains ["purposes", p, "innovative"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "innovative", null) == true
}

missing.c8 contains ["purposes", p, "innovative"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "innovative", null) == null
	true in {object.get(purpose, ["ai", "role"], "none") != "none", object.get(purpose, ["ai", "trains_model"], false)}
}

met.c9 contains ["purposes", p, "gates_access"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "gates_access", null) == true
}

met.c9 contains ["rights", right, key] if {
	some right, entry in object.get(input, "rights", {})
	some key, bad in {"supported": {false}, "exemption": {true}}
	_restricts(entry, key) in bad
}

_restricts(entry, "supported") := object.get(entry, "supported", null)

_restricts(entry, "exemption") := object.get(entry, "exemption", "none") != "none"

missing.c9 contains ["purposes", p, "gates_access"] if {
	some p, purpose in _personal_purposes
	object.get(purpose, "gates_access", null) == null
	data.dpia.facts.purposes.purpose_type[p] in {"credit", "credit_scoring", "insurance", "recruitment", "social_services", "social_housing"}
}
