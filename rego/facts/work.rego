# Monitoring of people at work (GDPR Art. 88, WP249): which data watch workers, on which ground, with which filter.
package dpia.facts.work

# Workers whom the item is about: named by the item or, if it names nobody, by the purposes that use it.
workers[d] := {s | some s in _people[d]; data.dpia.facts.people.worker[s]} if some d, _ in input.data

_people[d] := {s | some s in subjects} if {
	some d, item in input.data
	subjects := object.get(item, "subjects", null)
	subjects != null
}

_people[d] := {s | some p in data.dpia.facts.purposes.used_by[d]; some s in object.get(input, ["purposes", p, "subjects"], [])} if {
	some d, item in input.data
	object.get(item, "subjects", null) == null
}

about_workers contains d if {
	some d, people in workers
	count(people) > 0
}

# Purposes that concern workers, with the workers.
on_workers[p] := people if {
	some p, subjects in data.dpia.facts.purposes.subjects_of
	people := {s | some s in subjects; data.dpia.facts.people.worker[s]}
	count(people) > 0
}

_methods := {
	"keylogger", "screen_capture", "activity_agent", "software_agent", "camera", "microphone", "gps", "web_tracking",
	"email_scanning", "call_recording", "meeting_bot", "network_interception",
}

# What a person starts is no monitoring; anonymous data watch nobody (errata A1).
_may_watch contains d if {
	some d in data.dpia.facts.items.personal
	count(data.dpia.facts.items.capture_triggers[d] & {"user_initiated"}) == 0
}

monitored contains d if {
	some d in _may_watch
	data.dpia.facts.items.flagged.worker_monitoring[d]
	data.dpia.facts.items.source[d] == "observed"
}

# Scores and profiles that are drawn from what was observed of the same people.
monitored contains d if {
	some d in _may_watch
	data.dpia.facts.items.flagged.worker_monitoring[d]
	data.dpia.facts.items.derived[d]
	some other in data.dpia.facts.items.personal
	data.dpia.facts.items.source[other] == "observed"
	count(_people[d] & _people[other]) > 0
}

monitored contains d if {
	some d in _may_watch
	object.get(input, ["data", d, "capture", "method"], null) in _methods
}

# Records that a law orders (working time, tachograph): how they are made is left to other rules.
_statutory_types := {"attendance", "payroll", "hr_administration", "legal_compliance", "health_and_safety"}

statutory_record contains d if {
	some d in monitored
	not _never_statutory[d]
	count(data.dpia.facts.purposes.used_by[d]) > 0
	others := {p |
		some p in data.dpia.facts.purposes.used_by[d]
		not _ordered[p]
	}
	count(others) == 0
}

_ordered contains p if {
	some p in data.dpia.facts.purposes.by_basis.legal_obligation
	object.get(input, ["purposes", p, "legal_obligation", "law"], "none") != "none"
	data.dpia.facts.purposes.purpose_type[p] in _statutory_types
}

_never_statutory := (data.dpia.facts.items.group.biometric_id | data.dpia.facts.items.group.intrusive) | {d |
	some d in data.dpia.facts.items.group.tracking
	laws := {p | some p in data.dpia.facts.purposes.used_by[d]; contains(object.get(input, ["purposes", p, "legal_obligation", "law"], ""), "165/2014")}
	count(laws) == 0
}

worker_monitoring := (monitored & about_workers) - statutory_record

# Removed before storage: true only with a test on record (errata A7), else asked.
filtered[d] := _filtered(d, object.get(item, "filtered", null)) if some d, item in input.data

_filtered(_, false) := false

_filtered(_, null) := "unknown"

_filtered(d, true) := object.get({true: true}, count(_evidence[d]) > 0, "unknown")

_evidence[d] := {e | e := object.get(item, "filter_evidence", null); e != null} | {m |
	some m, measure in input.measures
	object.get(measure, "status", null) == "in_place"
	some named in object.get(measure, "data", [])
	named == d
} if {
	some d, item in input.data
}

# The one recognised ground for covert or keylogging measures: documented facts about named people, for a limited time (errata A8).
suspicion_case contains d if {
	some d, item in input.data
	object.get(item, ["capture", "suspicion", "documented"], null) == true
	object.get(item, ["capture", "suspicion", "concerns"], null) in {"crime", "serious_breach"}
	object.get(item, ["capture", "suspicion", "persons"], null) == "named"
	until := object.get(item, ["capture", "suspicion", "until"], null)
	until != null
	until >= data.dpia.facts.time.today
	count(_people[d]) > 0
	unsuspected := {s | some s in _people[d]; object.get(input, ["subjects", s, "suspected"], null) != true}
	count(unsuspected) == 0
}

# Standing capture: not on the person's own act, always, at intervals or at random.
standing contains d if {
	some d, item in input.data
	object.get(item, ["capture", "continuous"], null) == true
}

standing contains d if {
	some d, _ in input.data
	count(data.dpia.facts.items.capture_triggers[d] & {"continuous", "interval", "random"}) > 0
}

# How it starts is not stated.
start_unknown contains d if {
	some d, item in input.data
	object.get(item, ["capture", "continuous"], null) == null
	count(data.dpia.facts.items.capture_triggers[d]) == 0
}

# Types of purposes that serve the controller's product or judge people.
exploiting := {"performance_monitoring", "ai_training", "ai_evaluation", "analytics", "marketing", "product_improvement", "research"}

# What people report of their own accord to train a filter, such as phishing mails (errata C22).
reported contains d if {
	some d, purposes in data.dpia.facts.purposes.used_by
	data.dpia.facts.items.source[d] == "provided"
	data.dpia.facts.items.capture_triggers[d].user_initiated
	some p in purposes
	object.get(input, ["purposes", p, "ai", "training_for"], null) == "security"
}

# Purposes that judge people.
judges contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type == "performance_monitoring"
}

judges contains p if {
	some p, purpose in input.purposes
	some c in object.get(purpose, "consequences", [])
	c != "none"
}
