# METADATA
# title: Consent to special category data must be explicit
# description: |
#   Art. 9(2)(a) asks for explicit consent: an express statement, not an act from which agreement is inferred.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(2)(a)]
#   guidance:
#   - "EDPB Guidelines 05/2020, section 4 (paras 91-98)"
#   message: "{purpose} relies on explicit consent for {art9_terms}, but the consent is not explicit."
#   question: "Do people make an express statement that they agree to the use of {art9_terms} for {purpose} (signed, typed, spoken, or a yes to a sentence that says so)?"
#   remediation:
#   - Do without the special category data.
#   - "Ask with an express statement that names the data and the purpose, separate from everything else."
#   since: 0.1.0
package dpia.rules.gdpr.special.consent_not_explicit

applies if some p in _claimed

_claimed contains p if {
	some p in data.dpia.facts.purposes.on_personal
	data.dpia.facts.special.relies_on[p] == "explicit_consent"
}

_explicit(p) := object.get(input, ["purposes", p, "consent", "explicit"], null)

_args(p) := {"purpose": data.dpia.facts.label.purpose[p], "art9_terms": data.dpia.facts.special.terms[p]}

violation contains {"at": ["purposes", p, "consent", "explicit"], "args": _args(p)} if {
	some p in _claimed
	_explicit(p) == false
}

unknown contains {"at": ["purposes", p, "consent", "explicit"], "args": _args(p)} if {
	some p in _claimed
	_explicit(p) == null
}
