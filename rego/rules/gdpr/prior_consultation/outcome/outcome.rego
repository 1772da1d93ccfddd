# METADATA
# title: Wait for the authority and heed what it says
# description: "A consultation is there to be awaited. The authority answers within eight weeks, six more for complex processing; its advice that the processing would infringe the GDPR is one it can enforce."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 36(2), GDPR Art. 58(2), "GDPR Art. 58(3)(a)"]
#   guidance: ["WP248 rev.01, s. III.E"]
#   message: "The supervisory authority was consulted, and {reason}"
#   question: "What did the supervisory authority answer, and if it has not: when does its period (eight weeks, plus up to six) end?"
#   remediation:
#   - "Wait, or launch without the part that was put to the authority."
#   - "Make the changes that the authority asks for and assess again."
#   reasons:
#     pending: "its period is still running (eight weeks, six more for complex processing). Do not start before it ends."
#     infringes: "it has advised in writing that the processing would infringe the GDPR. It can enforce that under Art. 58; do not start against it."
#     prohibited: "it has prohibited the processing."
#   escalate: {severity: blocker, waivable: never, when: the authority says that the processing would infringe the GDPR or prohibits it}
#   since: 0.1.0
package dpia.rules.gdpr.prior_consultation.outcome

_stated(key) := object.get(input, ["governance", "prior_consultation", key], null)

applies if _stated("done") == true

_bars := {"pending": false, "infringes": true, "prohibited": true}

violation contains {"at": ["governance", "prior_consultation", "outcome"], "escalate": refused, "args": {"reason": outcome}} if {
	some outcome, refused in _bars
	_stated("outcome") == outcome
}

unknown contains {"at": ["governance", "prior_consultation", "outcome"], "args": {}} if _stated("outcome") == null
