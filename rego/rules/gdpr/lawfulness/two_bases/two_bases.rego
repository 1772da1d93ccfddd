# METADATA
# title: Say which legal basis carries which operation
# description: |
#   Art. 6(1) asks for at least one basis, chosen before the processing, for each purpose. Several for one operation hide which one carries it, and invite swapping later, for example to legitimate interests when consent fails.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 6(1), GDPR Art. 13(1)(c)]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 121-123 (no swapping from consent to another basis)"
#   message: "{purpose} claims several legal bases at once ({bases}). Each operation needs the one that carries it, and people must be told which (Art. 13(1)(c)).{consent}"
#   question: "Which single legal basis carries {purpose}?"
#   remediation:
#   - Split the purpose into the operations that have different bases.
#   - "Keep the one basis whose own conditions are met, and drop the others."
#   reasons:
#     consent: " Where consent is asked for, another basis may not simply take its place when it fails or is withdrawn (EDPB 05/2020, paras 121-123)."
#   no_unknown: an absent basis is asked by gdpr.lawfulness.no_basis
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.two_bases

applies if some p in data.dpia.facts.purposes.on_personal

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p)} if {
	some p in data.dpia.facts.purposes.on_personal
	count(data.dpia.facts.purposes.basis[p]) > 1
}

_args(p) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"bases": concat(", ", sort([data.dpia.facts.label.term(basis) | some basis in data.dpia.facts.purposes.basis[p]])),
	"consent": concat("", ["consent" | "consent" in data.dpia.facts.purposes.basis[p]]),
}

unknown := set()
