# METADATA
# title: Hidden monitoring of staff
# description: |
#   Workers must know in advance, in plain words. Hidden monitoring has been tolerated only as a short measure on documented, reasonable suspicion of serious misconduct of the people watched.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Arts. 12-13, ECHR Art. 8]
#   guidance:
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(i) (clear notice in advance)"
#   - "ECtHR Lopez Ribalda v Spain (GC), 17 October 2019, 1874/13 and 8567/13 (short, targeted, reasonable suspicion of serious misconduct)"
#   - "WP249, s. 6.3"
#   message: "{data} is collected secretly from {subjects}, and no documented, time-limited suspicion against them is shown that could justify it."
#   question: "Do {subjects} know of {data} in advance, from you, in plain words? If not: which documented suspicion, about whom, from when until when?"
#   remediation:
#   - Announce it before it starts.
#   - "Limit it to the suspected persons, place and days, decided by senior management with the DPO."
#   - Stop it.
#   suppressed_by: [gdpr.transparency.covert_capture]
#   since: 0.1.0
package dpia.rules.employment.capture.covert

applies if some d in data.dpia.facts.work.watched

_covert(d) := object.get(input, ["data", d, "capture", "covert"], null)

_hidden := {d | some d in data.dpia.facts.work.worker_monitoring; _covert(d) == true}

violation contains {"at": ["data", d, "capture", "covert"], "args": data.dpia.facts.work.about[d]} if {
	some d in (_hidden - data.dpia.facts.work.suspicion_case)
	not data.dpia.facts.work.suspicion_open[d]
}

unknown contains {"at": at, "args": data.dpia.facts.work.about[d]} if {
	some d in _hidden
	some at in data.dpia.facts.work.suspicion_open[d]
}

unknown contains {"at": ["data", d, "capture", "covert"], "args": data.dpia.facts.work.about[d]} if {
	some d in (data.dpia.facts.work.watched - data.dpia.facts.items.derived)
	_covert(d) == null
	object.get(input, ["transparency", "monitoring_announced"], null) == null
}
