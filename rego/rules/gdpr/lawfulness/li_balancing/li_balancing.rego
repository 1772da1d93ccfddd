# METADATA
# title: "Legitimate interests, step 3: weigh against the people concerned, before you start"
# description: |
#   The third step: the interest is not overridden by the interests or rights of the people, weighed before the processing starts and written down.
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 6(1)(f), GDPR Art. 5(2)]
#   guidance:
#   - "EDPB Guidelines 1/2024 (consultation version), third step: the balance"
#   - "CJEU C-252/21, para 110"
#   message: "{purpose} relies on legitimate interests, but {reason}. Unless the balance falls in favour of the processing, Art. 6(1)(f) is not available."
#   question: "Weighing the nature of the data, the context, the consequences and what people expect: does the interest behind {purpose} prevail, and what did you change to get there?"
#   remediation:
#   - "Reduce the intrusion (scope, frequency, identifiability, retention) and balance again."
#   - Give an unconditional opt-out and balance again.
#   - "If still overridden, drop it."
#   reasons:
#     not_done: the balancing has not been done
#     overridden: "your own balancing says that people's interests override yours"
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_balancing

applies if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_balancing(p, key) := object.get(input, ["purposes", p, "legitimate_interest", "balancing", key], null)

_at(p, key) := ["purposes", p, "legitimate_interest", "balancing", key]

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

violation contains {"at": _at(p, "done"), "args": _args(p, "not_done")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_balancing(p, "done") == false
}

violation contains {"at": _at(p, "outcome"), "args": _args(p, "overridden")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_balancing(p, "outcome") == "overridden"
}

unknown contains {"at": _at(p, key), "args": _args(p, "")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	some key in ["done", "outcome"]
	_balancing(p, key) == null
}
