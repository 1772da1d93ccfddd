# METADATA
# title: Collect nothing that no purpose uses
# description: |
#   Personal data are collected for a purpose. What no purpose uses is collected just in case.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 5(1)(b), GDPR Art. 25(2)]
#   guidance:
#   - CJEU C-446/21 Schrems v Meta
#   - "EDPB Guidelines 4/2019, section 3.5"
#   message: "{data} is collected but no purpose uses it. Personal data may not be collected just in case."
#   question: "Which purpose needs {data}?"
#   remediation:
#   - Stop collecting it and delete what you have.
#   - Turn it off by default in the SDK or agent.
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.data_without_purpose

applies if some d in data.dpia.facts.items.personal

_unused contains d if {
	some d in data.dpia.facts.items.personal
	count(data.dpia.facts.purposes.used_by[d]) == 0
}

_purposes := object.get(input, "purposes", null)

violation contains {"at": ["data", d], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in _unused
	_purposes != null
	count(data.dpia.facts.purposes.open_uses) == 0
}

unknown contains {"at": ["purposes", p, "uses"], "args": {"data": data.dpia.facts.label.items(_unused)}} if {
	count(_unused) > 0
	some p in data.dpia.facts.purposes.open_uses
}

unknown contains {"at": ["purposes"], "args": {"data": data.dpia.facts.label.items(_unused)}} if {
	count(_unused) > 0
	_purposes == null
}
