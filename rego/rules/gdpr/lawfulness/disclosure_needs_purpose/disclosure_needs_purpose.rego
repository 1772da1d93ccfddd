# METADATA
# title: Giving data to another controller is processing of its own
# description: |
#   Giving data to another controller, an authority or the public is processing of its own and needs a declared purpose with a basis.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1), GDPR Art. 5(1)(b)]
#   guidance:
#   - "EDPB Guidelines 07/2020, Part I s. 5 (third party, recipient)"
#   message: "{recipient} gets personal data for no declared purpose, so no legal basis covers giving it to them."
#   question: "For which of your declared purposes do you give data to {recipient}?"
#   remediation:
#   - Do not share; give aggregates instead.
#   - Make the recipient a processor that acts only on your instructions.
#   - Declare the disclosure as a purpose with its own basis and notice.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.disclosure_needs_purpose

applies if some r in _outside

_outside contains r if {
	some r, recipient in input.recipients
	object.get(recipient, "kind", null) in {"independent_controller", "public_authority", "public"}
	data.dpia.facts.items.gets_personal[r]
}

_purpose(r) := object.get(input, ["recipients", r, "purpose"], null)

violation contains {"at": ["recipients", r, "purpose"], "args": {"recipient": data.dpia.facts.label.recipient[r]}} if {
	some r in _outside
	_purpose(r) == "none"
}

unknown contains {"at": ["recipients", r, "purpose"], "args": {"recipient": data.dpia.facts.label.recipient[r]}} if {
	some r in _outside
	_purpose(r) == null
}
