# METADATA
# title: Monitoring on a device that belongs to the worker
# description: |
#   A device of one's own holds one's own life. A tool that the worker turns on (opt_out: opt_in), or that is confined to a work container and sees nothing else, is another matter.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), Directive 2002/58/EC Art. 5(3), ECHR Art. 8]
#   guidance:
#   - "WP249, s. 5.4.2 (bring your own device) and 5.4.3 (mobile device management)"
#   message: "{data} is taken from personal devices of {subjects}, which also serve their private life, and it is not stated that they turn it on themselves. Monitoring there goes beyond what the work needs (Art. 5(1)(c); WP249, s. 5.4.2)."
#   question: "Does the tool that makes {data} run on a device the person owns? Can it see anything outside a separate work container, and who turns it on?"
#   remediation:
#   - Provide a work device.
#   - Confine the tool to a work container that sees nothing else.
#   - Remove it from personal devices.
#   since: 0.1.0
package dpia.rules.employment.capture.personal_device

applies if some d in _reaching

# Content, position, and what a person does on the device.
_reaching := data.dpia.facts.work.watched & (((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.input_activity) | {d |
	some d, c in data.dpia.facts.items.category
	c in {"browsing_history", "app_usage"}
})

# That the worker turns it on is an exception, and has to be stated (errata B19).
_imposed contains d if {
	some d in _reaching
	object.get(input, ["data", d, "capture", "opt_out"], null) != "opt_in"
}

_own_device contains d if {
	some d in _imposed
	data.dpia.facts.items.capture_scopes[d].personal_device
}

violation contains {"at": ["data", d, "capture", "scope"], "args": data.dpia.facts.work.about[d]} if {
	some d in (_own_device & data.dpia.facts.work.worker_monitoring)
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": data.dpia.facts.work.about[d]} if {
	some d in (_own_device & data.dpia.facts.work.perhaps_monitoring)
}

unknown contains {"at": ["data", d, "capture", "scope"], "args": data.dpia.facts.work.about[d]} if {
	some d in _imposed
	count(data.dpia.facts.items.capture_scopes[d]) == 0
	object.get(input, ["data", d, "capture", "method"], null) in {"keylogger", "screen_capture", "gps"}
}
