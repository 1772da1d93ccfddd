# METADATA
# title: Consent must be informed
# description: |
#   People must know at least who asks, what is collected, why, and that they can withdraw, before they choose.
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 4(11), GDPR Art. 7(3), GDPR Recital 42]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 62-74 (minimum content para 64)"
#   - "CJEU C-61/19 Orange Romania, para 40"
#   message: "People are asked to consent to {purpose} without the minimum information. Uninformed consent is invalid."
#   question: "Before saying yes, are people told who you are, what is collected, why, and that they can withdraw?"
#   remediation:
#   - "Show who, what, why, the right to withdraw, automated decisions and risky transfers at the moment of the choice."
#   - "Make the screen say what the code does, in the same words."
#   since: 0.1.0
package dpia.rules.gdpr.consent.not_informed

applies if some p in data.dpia.facts.purposes.by_basis.consent

_stated(p) := object.get(input, ["purposes", p, "consent", "informed"], null)

violation contains {"at": ["purposes", p, "consent", "informed"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == false
}

unknown contains {"at": ["purposes", p, "consent", "informed"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == null
}
