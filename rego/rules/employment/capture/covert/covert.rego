# METADATA
# title: Hidden monitoring of staff
# description: |
#   Workers must know in advance, in plain words. Hidden monitoring is tolerated only as a short measure on documented, reasonable suspicion of serious misconduct of named people.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 12, GDPR Art. 13, ECHR Art. 8]
#   guidance:
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(i)"
#   - "ECtHR Lopez Ribalda v Spain (GC), 1874/13 and 8567/13"
#   - "WP249, s. 6.3"
#   message: "{data} is collected secretly from {subjects} without a documented, time-limited suspicion."
#   question: "Do {subjects} know of {data} in advance, from you, in plain words? If not: which documented suspicion, about whom, until when?"
#   remediation:
#   - Announce it before it starts.
#   - "Limit to the suspected persons, place and days, decided by senior management with the DPO."
#   - Stop it.
#   suppressed_by: [gdpr.transparency.covert_capture]
#   since: 0.1.0
package dpia.rules.employment.capture.covert

applies if some d in data.dpia.facts.work.worker_monitoring

_covert(d) := object.get(input, ["data", d, "capture", "covert"], null)

_announced := object.get(input, ["transparency", "monitoring_announced"], null)

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "capture", "covert"], "args": _args(d)} if {
	some d in data.dpia.facts.work.worker_monitoring
	_covert(d) == true
	not data.dpia.facts.work.suspicion_case[d]
}

unknown contains {"at": ["data", d, "capture", "covert"], "args": _args(d)} if {
	some d in data.dpia.facts.work.worker_monitoring
	_covert(d) == null
	_announced == null
}
