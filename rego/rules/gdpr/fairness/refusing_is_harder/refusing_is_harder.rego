# METADATA
# title: "Saying no must be as easy, and as visible, as saying yes"
# description: |
#   A no that is smaller, paler or more taps away than the yes, or a question that comes back until people give in, steers them. That is unfair, and may leave a consent that is not free or not unambiguous.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 4(11), GDPR Art. 7(2)-(3), GDPR Art. 25(1)]
#   guidance:
#   - "EDPB Guidelines 03/2022 v2.0 (deceptive design patterns in social media interfaces)"
#   - "EDPB Guidelines 4/2019, s. 3.3 (fairness)"
#   - "OLG Köln 6 U 80/23 (19 January 2024)"
#   message: "{reason} {purpose}. Such design is unfair and puts the validity of the consent in doubt."
#   question: "Is there a 'no' to {purpose} of the same size, colour, place and number of taps as the 'yes', and are people left alone after saying no?"
#   remediation:
#   - Put both answers side by side on the first layer.
#   - Remember the no for at least as long as the yes.
#   reasons:
#     harder: Refusing is harder than agreeing to
#     nagging: People who said no are asked again for their consent to
#   since: 0.1.0
package dpia.rules.gdpr.fairness.refusing_is_harder

applies if some p in _asking

# Consent as the basis, or consent to reading from people's devices (Art. 5(3) ePrivacy Directive).
_asking := data.dpia.facts.purposes.by_basis.consent | {p |
	some p in data.dpia.facts.purposes.on_personal
	object.get(input, ["purposes", p, "terminal", "access"], null) == true
	object.get(input, ["purposes", p, "terminal", "exemption"], null) == "none"
}

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

violation contains {"at": ["purposes", p, "consent", key], "args": _args(p, reason)} if {
	some p in _asking
	some [key, faulty, reason] in [["refuse_as_easy", false, "harder"], ["nagging", true, "nagging"]]
	object.get(input, ["purposes", p, "consent", key], null) == faulty
}

unknown contains {"at": ["purposes", p, "consent", "refuse_as_easy"], "args": _args(p, "")} if {
	some p in _asking
	object.get(input, ["purposes", p, "consent", "refuse_as_easy"], null) == null
	object.get(input, ["purposes", p, "online_service"], null) == true
}
