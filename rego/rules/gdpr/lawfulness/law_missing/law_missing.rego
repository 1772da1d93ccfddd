# METADATA
# title: A legal obligation or public task must point at an EU or national law
# description: |
#   A legal obligation or a public task must be laid down by Union law or the law of a Member State (or EEA state) to which the controller is subject. The law of another country is no basis.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 6(1)(c), GDPR Art. 6(1)(e), GDPR Art. 6(3)]
#   guidance:
#   - GDPR Recitals 41 and 45
#   - EDPB Guidelines 02/2024 on Art. 48 (foreign orders are not a basis)
#   message: "{purpose} relies on {legal_basis} but no EU or Member State (or EEA) law is named that lays it down. Art. 6(3) requires one; the law of another country does not count."
#   question: "Which law, article and paragraph obliges or entrusts you to process this data for {purpose}, and is it EU law or the law of which country?"
#   remediation:
#   - Limit the data to what the named law actually requires.
#   - "If no such law requires it, drop it or find another basis and meet its own tests."
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.law_missing

applies if some [_, _] in _claims

# The basis and the block that names its law have the same key.
_claims contains [p, block] if {
	some p in data.dpia.facts.purposes.on_personal
	some block in data.dpia.facts.purposes.basis[p]
	block in {"legal_obligation", "public_task"}
}

_args(p, block) := {"purpose": data.dpia.facts.label.purpose[p], "legal_basis": data.dpia.facts.label.term(block)}

_stated(p, block, key) := object.get(input, ["purposes", p, block, key], null)

violation contains {"at": ["purposes", p, block, "law"], "args": _args(p, block)} if {
	some [p, block] in _claims
	_stated(p, block, "law") == "none"
}

violation contains {"at": ["purposes", p, block, "law_of"], "args": _args(p, block)} if {
	some [p, block] in _claims
	_stated(p, block, "law") != "none"
	country := _stated(p, block, "law_of")
	country != null
	data.dpia.facts.law.third_country(country)
}

unknown contains {"at": ["purposes", p, block, key], "args": _args(p, block)} if {
	some [p, block] in _claims
	some key in ["law", "law_of"]
	_stated(p, block, key) == null
}
