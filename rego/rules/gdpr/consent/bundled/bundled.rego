# METADATA
# title: Consent tied into terms or made a condition of the service is presumed not free
# description: |
#   Consent tied to a contract or service that does not need it is presumed not to be free (Art. 7(4), Recital 43). The presumption can be rebutted, by the controller.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 7(2), GDPR Art. 7(4), GDPR Recital 43]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 13-14 and 25-41"
#   - CJEU C-61/19 Orange Romania
#   - "CJEU C-252/21, paras 148-150"
#   - "EDPB Opinion 08/2024 (consent or pay, large platforms)"
#   message: "Consent to {purpose} is tied to a contract, terms or another service that does not need it. It is presumed not freely given; legal may only pass it if the presumption is rebutted."
#   question: "Can people accept the contract, terms or service without also agreeing to {purpose}?"
#   remediation:
#   - "Ask separately, after and apart from the contract."
#   - Let people decline and still use the service.
#   - Offer an equivalent alternative without the processing.
#   since: 0.1.0
package dpia.rules.gdpr.consent.bundled

applies if some p in data.dpia.facts.purposes.by_basis.consent

_stated(p) := object.get(input, ["purposes", p, "consent", "bundled"], null)

violation contains {"at": ["purposes", p, "consent", "bundled"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == true
}

unknown contains {"at": ["purposes", p, "consent", "bundled"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == null
}
