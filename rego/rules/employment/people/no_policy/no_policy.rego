# METADATA
# title: "No written monitoring policy, or contractors left out of it"
# description: |
#   A written policy tells all workers, contractors included, what is monitored, why and by whom. Whom it leaves out, nobody told.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 24(2), GDPR Art. 88(2)]
#   guidance:
#   - "WP249, s. 2 (contractors included), 5.3 and 6.3"
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(vi)"
#   message: "{subjects} are monitored ({data}) and no written policy covers them."
#   question: "Which written policy tells employees and contractors what is monitored, why, by whom and for how long, and whom does it cover?"
#   remediation:
#   - "Write the policy with staff representatives and publish it to all workers, contractors included."
#   - Take contractors out of scope.
#   since: 0.1.0
package dpia.rules.employment.people.no_policy

applies if some d in data.dpia.facts.work.worker_monitoring

_policy(key) := object.get(input, ["governance", "monitoring_policy", key], null)

_watched := {s | some d in data.dpia.facts.work.worker_monitoring; some s in data.dpia.facts.work.workers[d]}

_args(people) := {"subjects": data.dpia.facts.label.people(people), "data": data.dpia.facts.label.items(data.dpia.facts.work.worker_monitoring)}

violation contains {"at": ["governance", "monitoring_policy", "exists"], "args": _args(_watched)} if {
	applies
	_policy("exists") == false
}

violation contains {"at": ["governance", "monitoring_policy", "covers"], "args": _args(left)} if {
	applies
	_policy("covers") != null
	left := _watched - {s | some s in object.get(input, ["governance", "monitoring_policy", "covers"], [])}
	count(left) > 0
}

unknown contains {"at": ["governance", "monitoring_policy", "exists"], "args": _args(_watched)} if {
	applies
	_policy("exists") == null
	_policy("covers") == null
}

unknown contains {"at": ["governance", "monitoring_policy", "covers"], "args": _args(_watched)} if {
	applies
	_policy("exists") == true
	_policy("covers") == null
}
