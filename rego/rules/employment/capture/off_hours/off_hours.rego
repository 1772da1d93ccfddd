# METADATA
# title: Monitoring goes on outside working time
# description: |
#   Monitoring ends with working time, by itself. Security logs, alarms and on-call safety are not caught.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(2), ECHR Art. 8]
#   guidance:
#   - "WP249, s. 5.7 (vehicles: it must be possible to switch tracking off outside work)"
#   message: "{data} of {subjects} is collected outside working time."
#   question: "Does {data} stop outside working time, in breaks and on leave, without the person having to do anything?"
#   remediation:
#   - Stop automatically outside hours and on breaks.
#   - Add a hardware or one-click off switch.
#   - Delete off-hours data already held.
#   since: 0.1.0
package dpia.rules.employment.capture.off_hours

applies if some d in _watching

_exempt := {"security", "fraud", "dlp", "health_and_safety", "emergency", "crime_detection"}

_watching contains d if {
	some d in (data.dpia.facts.work.worker_monitoring & _reaching)
	count(data.dpia.facts.purposes.types_of[d] - _exempt) > 0
}

_reaching := ((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.input_activity) | {d |
	some d, c in data.dpia.facts.items.category
	c == "driving_behaviour"
}

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "capture", "off_hours"], "args": _args(d)} if {
	some d in _watching
	object.get(input, ["data", d, "capture", "off_hours"], null) == true
}

violation contains {"at": ["data", d, "capture", "scope"], "args": _args(d)} if {
	some d in _watching
	data.dpia.facts.items.capture_scopes[d].vehicle_private_use
}

unknown contains {"at": ["data", d, "capture", "off_hours"], "args": _args(d)} if {
	some d in (_watching & data.dpia.facts.work.standing)
	object.get(input, ["data", d, "capture", "off_hours"], null) == null
}
