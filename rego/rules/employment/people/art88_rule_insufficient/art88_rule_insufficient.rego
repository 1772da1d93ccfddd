# METADATA
# title: Collective agreement relied on without the GDPR's own conditions
# description: |
#   A works agreement or national rule under Art. 88 does not replace Art. 5, 6 and 9: necessity stays open to full review by a court (C-65/23), and a rule that only repeats Art. 6 is none under Art. 88 (C-34/21).
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 88(1)-(2), GDPR Art. 5(1)(c), GDPR Art. 6]
#   guidance:
#   - "CJEU C-34/21 Hauptpersonalrat der Lehrerinnen und Lehrer, 30 March 2023"
#   - "CJEU C-65/23 MK v K GmbH, 19 December 2024 (a works agreement must also meet Arts. 5, 6 and 9; full judicial review of necessity)"
#   message: "{purpose} leans on an agreement with the works council, and you state yourselves that it is not proportionate. An agreement does not replace necessity under Arts. 5, 6 and 9 (C-65/23)."
#   question: "Apart from the works agreement, why is {purpose} necessary and proportionate under Arts. 5 and 6 (and 9)?"
#   remediation:
#   - "State legal basis, necessity and safeguards under the GDPR next to the agreement."
#   - "Add Art. 88(2) safeguards: transparency, intra-group transfers, monitoring systems."
#   suppressed_by: [employment.people.no_alternative_considered]
#   since: 0.1.0
package dpia.rules.employment.people.art88_rule_insufficient

applies if some p in _agreed

_agreed contains p if {
	object.get(input, ["governance", "works_council", "agreement"], null) == true
	some p, _ in data.dpia.facts.work.on_workers
}

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

violation contains {"at": ["purposes", p, "necessity", "proportionate"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in _agreed
	_necessity(p, "proportionate") == false
}

unknown contains {"at": ["purposes", p, "necessity", "why"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in _agreed
	_necessity(p, "why") == null
}
