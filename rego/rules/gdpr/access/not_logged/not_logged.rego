# METADATA
# title: "Log who looks at the data, and look at the logs"
# description: |
#   Without a record of who read what, misuse and breaches can be neither seen nor proved.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 32(1)(b), GDPR Art. 32(2), GDPR Art. 5(2)]
#   guidance:
#   - ECtHR I v Finland (20511/03)
#   - CJEU C-579/21 Pankki S (access logs)
#   message: "Reading of {data} by {role} leaves no trace. Without logs, misuse and breaches cannot be seen or proved."
#   question: "If someone in {role} looked up a colleague or a neighbour, would you notice?"
#   remediation:
#   - "Log reads (who, when, which person's record), keep the log apart and short."
#   - Review samples and alert on unusual reading.
#   escalate: {severity: major, waivable: legal, when: "the data are special, criminal or content, or the processing is large scale"}
#   since: 0.1.0
package dpia.rules.gdpr.access.not_logged

applies if some r, _ in _roles

_roles[r] := items if {
	some r, items in data.dpia.facts.items.access_data
	count(items) > 0
}

_logged(r) := object.get(input, ["access", r, "logged"], null)

_security := object.get(input, ["security", "logging"], null)

_args(r, items) := {"role": data.dpia.facts.label.role_sized[r], "data": data.dpia.facts.label.items(items)}

_heavy(items) := count(items & data.dpia.facts.items.grave) > 0 if object.get(input, ["scale", "large"], false) != true

else := true

violation contains {"at": ["access", r, "logged"], "escalate": _heavy(items), "args": _args(r, items)} if {
	some r, items in _roles
	_logged(r) == false
}

violation contains {"at": ["access", r], "escalate": _heavy(items), "args": _args(r, items)} if {
	some r, items in _roles
	_logged(r) == null
	_security == false
}

unknown contains {"at": ["access", r, "logged"], "args": _args(r, items)} if {
	some r, items in _roles
	_logged(r) == null
	_security == null
}
