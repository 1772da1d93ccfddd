# METADATA
# title: "Log who looks at the data, and look at the logs"
# description: |
#   Without a record of who read what, misuse and breaches can be neither seen nor shown.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 32(1)(b), GDPR Art. 32(2), GDPR Art. 5(2)]
#   guidance: [ECtHR I v Finland (20511/03), CJEU C-579/21 Pankki S (access logs)]
#   message: "Reading of {data} by {role} leaves no trace. Without logs, misuse and breaches can hardly be seen or shown."
#   question: "If someone in {role} looked up a colleague or a neighbour, would you notice?"
#   remediation: ["Log reads (who, when, which person's record), keep the log apart and short.", Review samples and alert on unusual reading.]
#   escalate: {severity: major, waivable: legal, when: "the data are content, special or criminal, or the processing is large scale"}
#   since: 0.1.0
package dpia.rules.gdpr.access.not_logged

applies if some r, _ in data.dpia.facts.access.readers

_logged(r) := object.get(input, ["access", r, "logged"], null)

_security := object.get(input, ["security", "logging"], null)

# Roles that do not say; for them the general statement counts.
_silent[r] := items if {
	some r, items in data.dpia.facts.access.readers
	_logged(r) == null
}

_heavy(items) := true in {count(items & data.dpia.facts.items.grave) > 0, object.get(input, ["scale", "large"], null) == true}

_role := data.dpia.facts.label.role_sized

_hit(at, roles, items) := {
	"at": at,
	"escalate": _heavy(items),
	"args": {"role": concat(", ", sort([_role[r] | some r, _ in roles])), "data": data.dpia.facts.label.items(items)},
}

violation contains _hit(["access", r, "logged"], {r: items}, items) if {
	some r, items in data.dpia.facts.access.readers
	_logged(r) == false
}

violation contains _hit(["security", "logging"], _silent, items) if {
	_security in {false, "none"}
	items := {d | some _, read in _silent; some d in read}
	count(items) > 0
}

unknown contains _hit(["access", r, "logged"], {r: items}, items) if {
	some r, items in _silent
	_security == null
}
