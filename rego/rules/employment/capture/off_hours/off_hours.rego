# METADATA
# title: Monitoring goes on outside working time
# description: "Monitoring ends with working time, in breaks and on leave, by itself. Security logs, alarms, on-call safety and the location of a stolen vehicle are not caught."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(2), ECHR Art. 8]
#   guidance: ["WP249, s. 5.7 (vehicles: it must be possible to switch tracking off for private use)", "ES: LOPDGDD Art. 88 (right to disconnect)"]
#   message: "{data} of {subjects} is collected {reason} for {purpose}. Monitoring that reaches into private time goes beyond what the work needs (Art. 5(1)(c); ECHR Art. 8)."
#   question: "Does {data} stop outside working time, in breaks and on leave, without the person having to do anything, and what is it for?"
#   remediation: [Stop automatically outside hours and on breaks., Add a hardware or one-click off switch., Delete off-hours data already held.]
#   reasons: {off_hours: outside working time, scope: while a vehicle is in private use}
#   since: 0.1.0
package dpia.rules.employment.capture.off_hours

applies if some d in (data.dpia.facts.work.watched & (_reach.off_hours | _reach.scope))

_driving := {d | some d, c in data.dpia.facts.items.category; c == "driving_behaviour"}

_reach := {"off_hours": ((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.input_activity), "scope": (data.dpia.facts.items.group.tracking | _driving)}

# Purposes that may go on at night, and those that may when a vehicle is used privately.
_exempt := {"off_hours": {"security", "fraud", "dlp", "health_and_safety", "emergency"}, "scope": {"emergency", "crime_detection"}}

_stated["off_hours"] := {d | some d in data.dpia.facts.work.watched; object.get(input, ["data", d, "capture", "off_hours"], null) == true}

_stated["scope"] := {d | some d in data.dpia.facts.work.watched; data.dpia.facts.items.capture_scopes[d].vehicle_private_use}

_hits := {[key, d] | some key, items in _reach; some d in (items & _stated[key])}

# Purposes of the item without an exempt type, and those of them whose type is stated.
_others(d, key) := {p | some p in data.dpia.facts.purposes.used_by[d]; not _exempt[key][data.dpia.facts.purposes.purpose_type[p]]}

_typed(d, key) := {p | some p in _others(d, key); data.dpia.facts.purposes.purpose_type[p] != null}

_args(d, key, purposes) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "reason": key, "purpose": data.dpia.facts.label.purposes(purposes)}

violation contains {"at": ["data", d, "capture", key], "args": _args(d, key, _typed(d, key))} if {
	some [key, d] in _hits
	data.dpia.facts.work.worker_monitoring[d]
	count(_typed(d, key)) > 0
}

unknown contains {"at": at, "args": _args(d, key, _others(d, key))} if {
	some [key, d] in _hits
	count(_others(d, key)) > 0
	some at in ({["purposes", p, "type"] | some p in (_others(d, key) - _typed(d, key))} | {["data", d, "capture", "trigger"] | data.dpia.facts.work.perhaps_monitoring[d]})
}

unknown contains {"at": ["data", d, "capture", "off_hours"], "args": _args(d, "off_hours", _others(d, "off_hours"))} if {
	some d in ((_reach.off_hours & data.dpia.facts.work.watched) & data.dpia.facts.work.nonstop)
	object.get(input, ["data", d, "capture", "off_hours"], null) == null
	count(_others(d, "off_hours")) > 0
}
