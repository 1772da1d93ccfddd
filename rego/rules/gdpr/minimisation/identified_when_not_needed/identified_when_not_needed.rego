# METADATA
# title: "Analytics, research and training rarely need to know who"
# description: Analytics, research and training rarely need to know who a person is. Names and contact data, without which a study could not write to people, are left to other rules.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(1)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.5"
#   - EDPB Guidelines 01/2025 on pseudonymisation (consultation version)
#   - "EDPB Opinion 28/2024, para 101"
#   message: "{data} is used in identified form for {purpose} ({type}). Such purposes normally work on pseudonymised or anonymous data."
#   question: "Does {purpose} work if names, accounts and other identifiers are removed from {data} first, and is that done?"
#   remediation:
#   - Strip or replace identifiers before the data reaches the purpose.
#   - Aggregate on the device.
#   - "Keep any key apart, with other people in charge of it."
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.identified_when_not_needed

applies if some d, _ in _using

applies if some p in _open

_concerned contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type in {"analytics", "product_improvement", "ai_training", "ai_evaluation", "research", "statistics"}
}

_open := _concerned & data.dpia.facts.purposes.open_uses

# Purposes of that kind that use the item, by item.
_using[d] := purposes if {
	some d in data.dpia.facts.items.personal
	count(data.dpia.facts.items.kinds[d] & {"identity", "contact"}) == 0
	purposes := data.dpia.facts.purposes.used_by[d] & _concerned
	count(purposes) > 0
}

_identifiability(d) := object.get(input, ["data", d, "identifiability"], null)

_args(purposes, data_label) := {"purpose": data.dpia.facts.label.purposes(purposes), "data": data_label, "type": types} if {
	types := concat(", ", sort({label | some p in purposes; label := data.dpia.vocabulary.purpose_types[data.dpia.facts.purposes.purpose_type[p]].label}))
}

violation contains {"at": ["data", d, "identifiability"], "args": _args(purposes, data.dpia.facts.label.item[d])} if {
	some d, purposes in _using
	_identifiability(d) == "identified"
}

unknown contains {"at": ["data", d, "identifiability"], "args": _args(purposes, data.dpia.facts.label.item[d])} if {
	some d, purposes in _using
	_identifiability(d) == null
}

unknown contains {"at": ["purposes", p, "uses"], "args": _args({p}, "the data")} if some p in _open
