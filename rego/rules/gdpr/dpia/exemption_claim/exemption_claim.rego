# METADATA
# title: Claimed exemption from the DPIA does not hold
# description: "An exemption from the DPIA counts only with what it needs: the law, the list entry, the similar assessment, the documented reasons. One's own assessment never displaces Art. 35(3)."
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 35(1), GDPR Art. 35(5), GDPR Art. 35(10)]
#   guidance: ["WP248 rev.01, s. III.B.b"]
#   message: "The exemption from the DPIA ({basis}) does not hold: {reason}."
#   question: "What is the exemption from the DPIA built on: which law, which list entry, which document?"
#   remediation: [Carry out the DPIA., "Name the law, list entry or document that the exemption rests on."]
#   reasons:
#     no_document: no document is named
#     by_law: it cannot displace Art. 35(3)
#     no_law: no law is named
#     basis: a purpose rests on a basis other than a legal obligation or public task
#   since: 0.1.0
package dpia.rules.gdpr.dpia.exemption_claim

applies if _basis != null

_exemption(key) := object.get(input, ["governance", "dpia", "exemption", key], null)

_basis := _exemption("basis")

_at(key) := ["governance", "dpia", "exemption", key]

_args(reason) := {"basis": data.dpia.facts.label.term(_basis), "reason": reason}

violation contains {"at": _at("basis"), "args": _args("by_law")} if {
	_basis in {"not_high_risk", "art35_5"}
	data.dpia.facts.screening.by_law
}

violation contains {"at": _at("document"), "args": _args("no_document")} if {
	_basis in {"not_high_risk", "similar_dpia"}
	_exemption("document") == "none"
}

violation contains {"at": _at("law"), "args": _args("no_law")} if {
	_basis == "art35_10"
	_exemption("law") == "none"
}

violation contains {"at": _at("basis"), "args": _args("basis")} if {
	_basis == "art35_10"
	bases := {b | some p in data.dpia.facts.purposes.on_personal; some b in data.dpia.facts.purposes.basis[p]}
	count(bases - {"legal_obligation", "public_task"}) > 0
}

_needs := {"not_high_risk": "document", "similar_dpia": "document", "art35_10": "law", "art35_5": "list_entry"}

unknown contains {"at": _at(_needs[_basis]), "args": {}} if {
	_basis != null
	_exemption(_needs[_basis]) == null
}
