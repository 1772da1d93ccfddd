# METADATA
# title: Monitoring on a device that belongs to the worker
# description: |
#   A device of one's own holds one's own life. A tool confined to a work container that sees nothing else is another matter.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), Directive 2002/58/EC Art. 5(3), ECHR Art. 8]
#   guidance:
#   - "WP249, s. 5.4.2 (bring your own device) and 5.4.3 (mobile device management)"
#   message: "{data} is taken from personal devices of {subjects}, private use included."
#   question: "Does the tool that makes {data} run on a device the person owns? Can it see anything outside a separate work container?"
#   remediation:
#   - Provide a work device.
#   - Confine the tool to a work container that sees nothing else.
#   - Remove it from personal devices.
#   since: 0.1.0
package dpia.rules.employment.capture.personal_device

applies if some d in _watching

_watching contains d if {
	some d in data.dpia.facts.work.worker_monitoring
	object.get(input, ["data", d, "capture", "opt_out"], null) != "opt_in"
}

_reaching := ((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.input_activity) | data.dpia.facts.items.group.usage

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "capture", "scope"], "args": _args(d)} if {
	some d in (_watching & _reaching)
	data.dpia.facts.items.capture_scopes[d].personal_device
}

unknown contains {"at": ["data", d, "capture", "scope"], "args": _args(d)} if {
	some d in _watching
	count(data.dpia.facts.items.capture_scopes[d]) == 0
	object.get(input, ["data", d, "capture", "method"], null) in {"keylogger", "screen_capture", "gps"}
}
