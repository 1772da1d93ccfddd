# METADATA
# title: "Analytics, research and training rarely need to know who"
# description: |
#   Analytics, research and training rarely need to know who a person is. Identifiers and contact data themselves are left to other rules.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(1)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.5"
#   - EDPB Guidelines 01/2025 on pseudonymisation (consultation version)
#   - "EDPB Opinion 28/2024, para 101"
#   message: "{purpose} ({type}) uses {data} in identified form. This kind of purpose normally works on pseudonymised or anonymous data."
#   question: "Does {purpose} work if names, accounts and other identifiers are removed from {data} first?"
#   remediation:
#   - Strip or replace identifiers before the data reaches the purpose.
#   - Aggregate on the device.
#   - "Keep any key apart, with other people in charge of it."
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.identified_when_not_needed

import data.dpia.facts

applies if some p, _ in _items

_types := {"analytics", "product_improvement", "ai_training", "ai_evaluation", "research", "statistics"}

_items[p] := items if {
	some p, data_ids in facts.purposes.uses
	facts.purposes.purpose_type[p] in _types
	items := {d | some d in data_ids; count(facts.items.kinds[d] & {"identity", "contact"}) == 0}
	count(items) > 0
}

_identifiability(d) := object.get(input, ["data", d, "identifiability"], null)

violation contains {"at": ["purposes", p, "uses"], "args": args} if {
	some p, items in _items
	identified := {d | some d in items; _identifiability(d) == "identified"}
	count(identified) > 0
	args := {"purpose": facts.label.purpose[p], "type": facts.label.term(facts.purposes.purpose_type[p]), "data": facts.label.items(identified)}
}

unknown contains {"at": ["data", d, "identifiability"], "args": {"purpose": facts.label.purpose[p], "data": facts.label.item[d]}} if {
	some p, items in _items
	some d in items
	_identifiability(d) == null
}
