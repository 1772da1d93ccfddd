# METADATA
# title: Withdrawing must be possible at any time and as easy as agreeing
# description: |
#   Withdrawing must be possible at any time and as easy as agreeing; that is a condition of valid consent, not a courtesy.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 7(3)]
#   guidance:
#   - "EDPB Guidelines 05/2020, section 5.2 (paras 112-120)"
#   message: "Consent to {purpose} {reason}. Art. 7(3) makes easy withdrawal a condition of valid consent."
#   question: "If agreeing to {purpose} takes one tap, does withdrawing take one tap in the same place, and what stops when someone does?"
#   remediation:
#   - Put the off switch where the on switch is; do not route withdrawal through support or a manager.
#   - "Make the pipeline able to drop the person's data, including from future training sets."
#   - "If the effect cannot be undone, do not build it on consent."
#   reasons:
#     impossible: cannot be withdrawn
#     harder: is harder to withdraw than to give
#   since: 0.1.0
package dpia.rules.gdpr.consent.withdrawal

applies if some p in data.dpia.facts.purposes.by_basis.consent

_stated(p, key) := object.get(input, ["purposes", p, "consent", key], null)

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

violation contains {"at": ["purposes", p, "consent", "withdrawable"], "args": _args(p, "impossible")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p, "withdrawable") == false
}

violation contains {"at": ["purposes", p, "consent", "withdrawal_as_easy"], "args": _args(p, "harder")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	_stated(p, "withdrawable") != false
	_stated(p, "withdrawal_as_easy") == false
}

unknown contains {"at": ["purposes", p, "consent", key], "args": _args(p, "")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	some key in ["withdrawable", "withdrawal_as_easy"]
	_stated(p, key) == null
}
