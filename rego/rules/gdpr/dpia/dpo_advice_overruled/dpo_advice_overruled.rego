# METADATA
# title: Going against the DPO should be justified in writing
# description: "The controller may decide otherwise than the data protection officer advised; the reasons are then recorded, and legal should see them."
# custom:
#   severity: info
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 35(2), GDPR Art. 38(3), GDPR Art. 5(2)]
#   guidance: ["WP243 rev.01, s. 4.2 (document why the advice was not taken)", "WP248 rev.01, s. III.D.b"]
#   message: "The DPO's advice ({opinion}) was not followed{reason}."
#   question: "What was the data protection officer's opinion, was it followed, and if not, why not?"
#   remediation:
#   - "Change the design to meet the advice."
#   - "If not, have the management that decides record its reasons."
#   reasons:
#     silent: ", and no reason is recorded; the controller may decide otherwise, but the DPIA should justify that in writing"
#     reasoned: "; reasons are recorded, and legal should see them"
#   escalate: {severity: major, waivable: legal, when: no reason is recorded}
#   aliases: [dpia.dpo_overruled_silently]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.dpo_advice_overruled

_advice(key) := object.get(input, ["governance", "dpo_advice", key], null)

applies if _advice("sought") == true

# Who goes against the advice has to show the reason: one that is not stated counts as none (errata S10).
_silent := object.get(input, ["governance", "dpo_advice", "reason_not_followed"], "none") == "none"

_args := {
	"opinion": object.get(input, ["governance", "dpo_advice", "opinion"], "opinion not stated"),
	"reason": {true: "silent", false: "reasoned"}[_silent],
}

violation contains {"at": ["governance", "dpo_advice", "followed"], "escalate": _silent, "args": _args} if {
	_advice("followed") == false
}

unknown contains {"at": ["governance", "dpo_advice", "opinion"], "escalate": true, "args": {}} if {
	_advice("opinion") == null
}

unknown contains {"at": ["governance", "dpo_advice", "followed"], "escalate": true, "args": {}} if {
	_advice("opinion") in {"negative", "conditional"}
	_advice("followed") == null
}
