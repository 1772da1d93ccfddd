# METADATA
# title: "No written monitoring policy, or contractors left out of it"
# description: |
#   A policy on monitoring is the safeguard that lets people know where they stand; it has to reach everyone who is watched, contractors and temporary workers as much as employees.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 24(2), GDPR Art. 88(2)]
#   guidance:
#   - "WP249, s. 2 (whatever the status of the contract), 5.3 and 6.3"
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(vi) (safeguards)"
#   message: "{subjects} are monitored ({data}), and {reason}. Rules on monitoring are to be clear and readily accessible to everyone who is monitored (WP249, s. 6.3; Art. 24(2), where proportionate)."
#   question: "Which written policy tells everyone who is monitored (employees, contractors, temporary workers) what is monitored, why, by whom and for how long, and whom does it cover?"
#   remediation:
#   - "Write the policy with staff representatives and publish it to all workers, contractors included."
#   - "Extend it to those it leaves out, or stop recording them."
#   reasons:
#     exists: there is no written policy on it
#     covers: the written policy on it does not cover them
#   since: 0.1.0
package dpia.rules.employment.people.no_policy

applies if count(data.dpia.facts.work.watched) > 0

_policy(key) := object.get(input, ["governance", "monitoring_policy", key], null)

_covered := {s | some s in object.get(input, ["governance", "monitoring_policy", "covers"], [])}

# Whom the policy fails, by the fact that shows it.
_failed["exists"] := {s | _policy("exists") == false; some s in _people}

_failed["covers"] := {s | _policy("exists") != false; _policy("covers") != null; some s in (_people - _covered)}

_people := data.dpia.facts.work.workers_in(data.dpia.facts.work.watched)

_of(items, people) := {d | some d in items; count(data.dpia.facts.work.workers[d] & people) > 0}

_args(items, people, reason) := {"subjects": data.dpia.facts.label.people(people), "data": data.dpia.facts.label.items(items), "reason": reason}

violation contains {"at": ["governance", "monitoring_policy", key], "args": _args(items, people, key)} if {
	some key, failed in _failed
	items := _of(data.dpia.facts.work.worker_monitoring, failed)
	people := data.dpia.facts.work.workers_in(items) & failed
	count(people) > 0
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args({d}, failed, "")} if {
	some _, failed in _failed
	some d in _of(data.dpia.facts.work.perhaps_monitoring, failed)
}

unknown contains {"at": ["governance", "monitoring_policy", key], "args": _args(data.dpia.facts.work.watched, _people, "")} if {
	applies
	_policy("exists") != false
	some key in ["exists", "covers"]
	_policy(key) == null
}
