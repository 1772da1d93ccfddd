# METADATA
# title: "Legitimate interests, step 1: name the interest"
# description: |
#   The first of the three steps of Art. 6(1)(f): an interest that is lawful, precisely described, real and present. It must also be named in the notice (Art. 13(1)(d)).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 6(1)(f), GDPR Art. 13(1)(d)]
#   guidance:
#   - "EDPB Guidelines 1/2024 (consultation version), first step: the interest"
#   - "CJEU C-252/21, paras 106-107"
#   - "CJEU C-708/18, para 44"
#   - "CJEU C-621/22 KNLTB, paras 40 and 49"
#   message: "{purpose} relies on legitimate interests but states none. The interest must be lawful, precisely described, and real and present."
#   question: "Whose interest does {purpose} serve, and what exactly is it today (not a possible future one)?"
#   remediation:
#   - Drop the purpose if no present interest needs it.
#   - State the interest and cut the processing to what it needs.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_interest_missing

applies if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_interest(p) := object.get(input, ["purposes", p, "legitimate_interest", "interest"], null)

violation contains {"at": ["purposes", p, "legitimate_interest", "interest"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_interest(p) == "none"
}

unknown contains {"at": ["purposes", p, "legitimate_interest", "interest"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_interest(p) == null
}
