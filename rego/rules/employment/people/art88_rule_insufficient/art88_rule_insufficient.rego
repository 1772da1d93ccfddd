# METADATA
# title: National rule or collective agreement relied on without GDPR safeguards
# description: |
#   A works agreement or national rule under Art. 88 does not replace the GDPR: necessity and proportionality are shown under Arts. 5, 6 and 9 as well, and courts review them in full.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 88(1)-(2)]
#   guidance:
#   - "CJEU C-34/21 Hauptpersonalrat der Lehrerinnen und Lehrer, 30 March 2023 (a rule that repeats Art. 6 is not a 'more specific rule')"
#   - "CJEU C-65/23 MK v K GmbH, 19 December 2024 (a works agreement must also meet Arts. 5, 6, 9; full judicial review of necessity)"
#   message: "{purpose} leans on an agreement or national rule, but its necessity under the GDPR itself is not shown."
#   question: "Apart from the works agreement, why is {purpose} necessary and proportionate under Arts. 5 and 6 (and 9)?"
#   remediation:
#   - "State legal basis, necessity and safeguards under the GDPR next to the agreement."
#   - "Add Art. 88(2) safeguards: transparency, intra-group transfers, monitoring systems."
#   suppressed_by: [employment.people.no_alternative_considered]
#   since: 0.1.0
package dpia.rules.employment.people.art88_rule_insufficient

applies if {
	_agreed
	some _, _ in data.dpia.facts.work.on_workers
}

_agreed if object.get(input, ["governance", "works_council", "agreement"], null) == true

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

violation contains {"at": ["purposes", p, "necessity", "proportionate"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	_agreed
	some p, _ in data.dpia.facts.work.on_workers
	_necessity(p, "proportionate") == false
}

unknown contains {"at": ["purposes", p, "necessity", "why"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	_agreed
	some p, _ in data.dpia.facts.work.on_workers
	_necessity(p, "why") == null
}
