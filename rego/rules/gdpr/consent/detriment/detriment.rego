# METADATA
# title: "Saying no, or withdrawing, must cost nothing"
# description: |
#   Consent that cannot be refused or withdrawn without detriment is not freely given (Recital 42). Losing a mere extra, such as a voucher, is no detriment; an alternative for an appropriate fee is for legal to judge.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(11), GDPR Recital 42]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 46-54 (para 48: incentives are not excluded)"
#   - "CJEU C-252/21, para 150 (an equivalent alternative, if necessary for an appropriate fee)"
#   message: "People who refuse {purpose} are worse off. Consent that cannot be refused or withdrawn without detriment is not freely given."
#   question: "Does someone who refuses or withdraws consent to {purpose} lose a service, quality, standing, or money they would otherwise keep? (A mere extra such as a voucher is not a loss; a fee for the alternative is for legal to judge.)"
#   remediation:
#   - Let the service work the same without it.
#   - Move the processing into a separate feature people can do without.
#   - Drop it.
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.gdpr.consent.detriment

applies if some p in data.dpia.facts.purposes.by_basis.consent

# Where the purpose says it: as a conclusion, or in plain words.
_said_by(p) := "refusal_without_detriment" if {
	object.get(input, ["purposes", p, "consent", "refusal_without_detriment"], null) != null
} else := "if_refused"

violation contains {"at": ["purposes", p, "consent", _said_by(p)], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	data.dpia.facts.people.own_refusal[p] == false
}

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	data.dpia.facts.people.own_refusal[p] == null
}
