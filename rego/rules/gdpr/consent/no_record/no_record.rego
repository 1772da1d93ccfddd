# METADATA
# title: You must be able to prove each consent
# description: |
#   The controller must be able to demonstrate each consent: who, when, to which text, by which act.
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 7(1), GDPR Recital 42]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 104-111"
#   - "CJEU C-61/19 Orange Romania, paras 42 and 51"
#   message: "No record of consent to {purpose} is kept. The controller must be able to demonstrate it (Art. 7(1)); consent that cannot be shown cannot be relied on."
#   question: "Can you show, for each person, when they agreed to {purpose} and what exactly they were shown?"
#   remediation:
#   - "Store who, when, which text version and which act, and the withdrawal."
#   - Gate the pipeline on that record.
#   since: 0.1.0
package dpia.rules.gdpr.consent.no_record

applies if some p in data.dpia.facts.purposes.by_basis.consent

_stated(p) := object.get(input, ["purposes", p, "consent", "record_kept"], null)

violation contains {"at": ["purposes", p, "consent", "record_kept"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == false
}

unknown contains {"at": ["purposes", p, "consent", "record_kept"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p) == null
}
