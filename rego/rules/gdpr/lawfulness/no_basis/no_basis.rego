# METADATA
# title: Every purpose needs one of the six legal bases
# description: |
#   Processing is lawful only if and to the extent that at least one of the six bases of Art. 6(1) applies. Advertising by electronic mail that meets Art. 13(2) ePrivacy Directive (existing customers) needs none beside it (C-654/23).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 6(1), GDPR Art. 5(1)(a)]
#   guidance:
#   - "CJEU C-252/21 Meta Platforms, paras 90-95"
#   - "CJEU C-439/19 Latvijas Republikas Saeima, para 99"
#   - CJEU C-654/23 Inteligo Media (Art. 13(2) ePrivacy Directive applies alone to that mail)
#   message: "{purpose} has no legal basis. Without one of the six bases in Art. 6(1) the processing is unlawful."
#   question: "Which one of the six legal bases (consent, contract, legal obligation, vital interests, public task, legitimate interests) do you rely on for {purpose}?"
#   remediation:
#   - "Drop the purpose, or reach it with data that is truly anonymous."
#   - "Reduce the processing until one basis honestly fits, then state it."
#   - Do not start until the basis is stated.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.no_basis

applies if some p in data.dpia.facts.purposes.on_personal

# Art. 13(2) ePrivacy Directive speaks of electronic mail only, and of nothing but the advertising (errata F06).
_own_customers contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type == "marketing"
	object.get(input, ["purposes", p, "electronic_marketing", "gateway"], null) == "existing_customer"
	object.get(input, ["purposes", p, "electronic_marketing", "channel"], "email") in {"email", "sms", "messenger", "push_message"}
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.on_personal
	"none" in data.dpia.facts.purposes.basis[p]
	not _own_customers[p]
}

unknown contains {"at": ["purposes", p, "legal_basis"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.on_personal
	count(data.dpia.facts.purposes.basis[p]) == 0
	not _own_customers[p]
}
