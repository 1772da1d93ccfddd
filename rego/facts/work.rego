# Monitoring of people at work (GDPR Art. 88, WP249): which data watch workers, how the capture runs, on which ground.
package dpia.facts.work

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

# Workers whom the item is about; the status of the contract does not matter (WP249, s. 2).
workers[d] := {s | some s in people; data.dpia.facts.people.worker[s]} if some d, people in data.dpia.facts.people.of_item

workers_in(items) := {s | some d in items; some s in workers[d]}

about_workers contains d if {
	some d in data.dpia.facts.items.personal
	count(workers[d]) > 0
}

# Nothing says whom the item is about: a rule about workers must ask, not pass (errata V02).
of_nobody contains d if {
	some d in data.dpia.facts.items.personal
	object.get(input, ["data", d, "subjects"], null) == null
	count(data.dpia.facts.people.of_item[d]) == 0
}

# Purposes on personal data that concern workers, with the workers.
on_workers[p] := people if {
	some p in data.dpia.facts.purposes.on_personal
	people := {s | some s in data.dpia.facts.purposes.subjects_of[p]; data.dpia.facts.people.worker[s]}
	count(people) > 0
}

# What a message calls an item and the workers it is about.
about[d] := {"data": name, "subjects": data.dpia.facts.label.people(workers[d])} if some d, name in data.dpia.facts.label.item

# Does the capture run without the person's own act? true, false, or "unknown" where nothing stated shows it (errata A1).
unattended[d] := _unattended(d) if some d, _ in input.data

_unattended(d) if {
	count(data.dpia.facts.items.capture_triggers[d] - {"user_initiated"}) > 0
} else := false if {
	count(data.dpia.facts.items.capture_triggers[d]) > 0
} else if {
	count(_signs(d)) > 0
} else := false if {
	data.dpia.facts.items.source[d] == "provided"
} else := "unknown"

# Stated facts that only fit a capture which the person does not start.
_signs(d) := {key |
	some key, values in {
		"continuous": {true},
		"covert": {true},
		"off_hours": {true},
		"opt_out": {"temporary", "none"},
		"method": {"keylogger", "activity_agent", "web_tracking", "email_scanning", "network_interception", "anpr"},
	}
	_capture(d, key) in values
}

# Methods that watch, whatever the category is.
_methods := {
	"keylogger", "screen_capture", "activity_agent", "camera", "microphone", "gps", "web_tracking", "email_scanning",
	"call_recording", "meeting_bot", "network_interception", "anpr",
}

_may_watch contains d if {
	some d in (data.dpia.facts.items.personal & data.dpia.facts.items.flagged.worker_monitoring)
	data.dpia.facts.items.source[d] == "observed"
}

_may_watch contains d if {
	some d in data.dpia.facts.items.personal
	_capture(d, "method") in _methods
}

monitored contains d if {
	some d in _may_watch
	unattended[d] == true
}

# Scores and profiles drawn from what was observed of the same people.
monitored contains d if {
	some d in (data.dpia.facts.items.personal & data.dpia.facts.items.flagged.worker_monitoring)
	data.dpia.facts.items.derived[d]
	some other, source in data.dpia.facts.items.source
	source == "observed"
	unattended[other] != false
	count(data.dpia.facts.people.of_item[d] & data.dpia.facts.people.of_item[other]) > 0
}

monitored_unknown contains d if {
	some d in _may_watch
	unattended[d] == "unknown"
}

# Records that a law orders (working time, tachograph). Biometrics, content and tracks are never mere records.
statutory_record contains d if {
	some d in about_workers
	not _never_a_record[d]
	count(data.dpia.facts.purposes.used_by[d]) > 0
	count(data.dpia.facts.purposes.used_by[d] - _ordered) == 0
}

_ordered contains p if {
	some p, bases in data.dpia.facts.purposes.basis
	bases == {"legal_obligation"}
	_law(p) != "none"
	data.dpia.facts.purposes.purpose_type[p] in {"attendance", "payroll", "hr_administration", "legal_compliance", "health_and_safety"}
}

_law(p) := object.get(input, ["purposes", p, "legal_obligation", "law"], "none")

_never_a_record contains d if some d in (data.dpia.facts.items.group.biometric_id | data.dpia.facts.items.group.intrusive)

_never_a_record contains d if {
	some d in data.dpia.facts.items.group.tracking
	some p in data.dpia.facts.purposes.used_by[d]
	not _tachograph[p]
}

_tachograph contains p if {
	some p, _ in data.dpia.facts.purposes.basis
	contains(_law(p), "165/2014")
}

worker_monitoring := (monitored & about_workers) - statutory_record

perhaps_monitoring := (monitored_unknown & about_workers) - statutory_record

watched := worker_monitoring | perhaps_monitoring

# Standing capture: always, at intervals or at random.
standing contains d if {
	some d, _ in input.data
	count(data.dpia.facts.items.capture_triggers[d] & {"continuous", "interval", "random"}) > 0
}

standing contains d if {
	some d, running in unattended
	running == true
	_capture(d, "continuous") == true
}

# "Not continuous" does not settle it (pictures at random are not either). What is concluded has no capture of its own.
standing_unknown contains d if {
	some d, running in unattended
	running != false
	not standing[d]
	not data.dpia.facts.items.derived[d]
	count(data.dpia.facts.items.capture_triggers[d]) == 0
}

# Without a break.
nonstop contains d if {
	some d in standing
	true in {_capture(d, "continuous") == true, "continuous" in data.dpia.facts.items.capture_triggers[d]}
}

nonstop_unknown contains d if {
	some d in standing_unknown
	_capture(d, "continuous") == null
}

# The one recognised ground for covert or keylogging measures: documented facts against the very people recorded, for three months
# at most (errata A8). It has to be claimed; a claim with facts missing is open.
suspicion_case contains d if {
	some d in _claimed
	count(_suspicion_missing(d)) == 0
}

suspicion_open[d] := missing if {
	some d in _claimed
	missing := _suspicion_missing(d)
	count(missing) > 0
}

_suspicion(d) := object.get(input, ["data", d, "capture", "suspicion"], {})

_claimed contains d if {
	some d, _ in workers
	count(_suspicion(d)) > 0
	count(_refutations(d)) == 0
}

_refutations(d) := ({key |
	some key, ruled_out in {"documented": {false}, "concerns": {"other"}, "persons": {"group", "all"}}
	object.get(_suspicion(d), key, null) in ruled_out
} | {"until" | object.get(_suspicion(d), "until", "9999") < data.dpia.facts.time.today}) | {s |
	some s in data.dpia.facts.people.of_item[d]
	object.get(input, ["subjects", s, "suspected"], null) == false
}

_suspicion_missing(d) := ({["data", d, "capture", "suspicion", key] |
	some key in ["documented", "concerns", "persons", "start", "until"]
	object.get(_suspicion(d), key, null) == null
} | {["data", d, "capture", "suspicion", "until"] |
	object.get(_suspicion(d), "until", "") > data.dpia.facts.time.three_months_after(object.get(_suspicion(d), "start", ""))
}) | {["subjects", s, "suspected"] |
	some s in data.dpia.facts.people.of_item[d]
	object.get(input, ["subjects", s, "suspected"], null) == null
}

# Removed before storage: true only with evidence, false, or "unknown" (errata A7).
filtered[d] := _filtered(d) if some d, _ in input.data

_filtered(d) if {
	data.dpia.facts.items.filtered[d]
} else := false if {
	data.dpia.facts.items.unfiltered[d]
} else := "unknown"

# Types of purposes that serve the controller's product or judge people; the others may need the content whole (errata B12, B27).
exploiting contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type in {"performance_monitoring", "ai_training", "analytics", "marketing", "product_improvement", "research"}
}

exploited_by[d] := {p | some p in purposes; exploiting[p]} if some d, purposes in data.dpia.facts.purposes.used_by

# Purposes that judge people: by their type, or because something follows from them.
judging contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type == "performance_monitoring"
}

judging contains p if {
	some p, purpose in input.purposes
	some c in object.get(purpose, "consequences", [])
	c != "none"
}

# Where the watched workers are: their own countries, else the law that the declaration names (errata A5). EU alone names no country.
countries := {c | some s in workers_in(watched); some c in _countries_of(s)}

_countries_of(s) := {data.dpia.facts.law.norm(c) | some c in stated} if {
	stated := object.get(input, ["subjects", s, "countries"], [])
	count(stated) > 0
} else := data.dpia.facts.law.jurisdictions

# Somebody watched works in an EEA country whose law no pack of this tool knows, or no country is named.
general_law if count(countries) == 0

general_law if {
	some c in (countries - {"EU" | count(countries) > 1})
	not data.dpia.facts.law.third_country(c)
	not _own_pack[c]
}

_own_pack := {c | some c, pack in {"AT": "at", "BE": "be", "DE": "de", "ES": "es", "FI": "fi", "FR": "fr", "IT": "it", "NL": "nl", "PL": "pl", "PT": "pt"}; pack in data.dpia.catalogue.packs}
