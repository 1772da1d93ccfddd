# METADATA
# title: One purpose rests on one legal basis
# description: |
#   The basis is chosen before the processing, for each purpose. Claiming several for one operation hides which one carries it, and invites swapping later, for example to legitimate interests when consent fails.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 6(1), GDPR Art. 13(1)(c)]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 121-123 (no swapping from consent to another basis)"
#   message: "{purpose} claims several legal bases ({bases}). State the one that carries each operation; if consent is among them, people are misled about what refusing does."
#   question: "Which single legal basis carries {purpose}?"
#   remediation:
#   - Split the purpose into the operations that have different bases.
#   - "Keep the one basis whose own conditions are met, and drop the others."
#   no_unknown: an absent basis is asked by gdpr.lawfulness.no_basis
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.two_bases

applies if some p in data.dpia.facts.purposes.on_personal

violation contains {"at": ["purposes", p, "legal_basis"], "args": {"purpose": data.dpia.facts.label.purpose[p], "bases": bases}} if {
	some p in data.dpia.facts.purposes.on_personal
	count(data.dpia.facts.purposes.basis[p]) > 1
	bases := concat(", ", sort([basis | some basis in data.dpia.facts.purposes.basis[p]]))
}

unknown := set()
