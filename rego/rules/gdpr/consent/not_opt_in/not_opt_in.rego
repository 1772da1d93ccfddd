# METADATA
# title: "Silence, pre-ticked boxes and continued use are not consent"
# description: |
#   Consent is a statement or a clear affirmative act. Silence, pre-ticked boxes, continued use and the acceptance of a contract are none.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 4(11), GDPR Recital 32]
#   guidance:
#   - "CJEU C-673/17 Planet49, paras 61-65"
#   - "EDPB Guidelines 05/2020, paras 75-90"
#   message: "Consent to {purpose} is taken from {act}. Only a clear affirmative act counts."
#   question: "What does a person actively do to say yes to {purpose} (tick, tap a button, sign, speak)?"
#   remediation:
#   - Leave it off until the person actively turns it on.
#   - Ask with an unticked box or an equal yes/no choice.
#   reasons:
#     none: no act at all
#     pre_ticked: a box that is ticked already
#     silence: silence
#     continued_use: continued use
#     contract_acceptance: the acceptance of a contract or terms
#   since: 0.1.0
package dpia.rules.gdpr.consent.not_opt_in

applies if some p in data.dpia.facts.purposes.by_basis.consent

_no_act := {"none", "pre_ticked", "silence", "continued_use", "contract_acceptance"}

_opt_in(p) := object.get(input, ["purposes", p, "consent", "opt_in"], null)

violation contains {"at": ["purposes", p, "consent", "opt_in"], "args": args} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_opt_in(p) in _no_act
	args := {"purpose": data.dpia.facts.label.purpose[p], "act": _opt_in(p)}
}

unknown contains {"at": ["purposes", p, "consent", "opt_in"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_opt_in(p) == null
}
