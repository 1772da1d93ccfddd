# METADATA
# title: "Security, AI or safety data later used to judge staff"
# description: "Data taken to protect a system or to train a model change their meaning when managers judge people by them. Two purposes announced from the start are another matter, and a minor finding."
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 5(1)(b), GDPR Art. 6(4)]
#   guidance: ["WP249, s. 5.3 and 5.7", "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(v) (consequences and use of the results)"]
#   message: "{data} of {subjects} serves {purpose}; {judging} uses it to judge them, and the compatibility of that use is not shown to be assessed (Art. 6(4)). {announced}"
#   question: "Can data taken for security, safety, analysis or AI training ever lead to something for a member of staff (pay, tasks, promotion, a warning, dismissal), and for which purpose?"
#   remediation: [Bar HR and line managers by access rule and policy., "Keep only what security needs, for weeks.", Announce the second purpose and assess it on its own.]
#   reasons: {early: "The notice names its purposes in advance, which Art. 5(1)(b) allows: check that this use is among them.", late: The notice is not stated to have named both purposes in advance.}
#   escalate: {severity: major, waivable: legal, when: the notice is not stated to have named both purposes in advance}
#   since: 0.1.0
package dpia.rules.employment.ai.function_creep

applies if some d, _ in _taken

_sources := {"security", "ai_training", "analytics", "access_control", "crime_detection", "health_and_safety", "fraud", "dlp"}

_taken[d] := purposes if {
	some d in data.dpia.facts.work.about_workers
	purposes := {p | some p in data.dpia.facts.purposes.used_by[d]; _sources[data.dpia.facts.purposes.purpose_type[p]]}
	count(purposes) > 0
}

_judged[p] := items if {
	some p in data.dpia.facts.work.judging
	object.get(input, ["purposes", p, "compatibility", "assessed"], null) != true
	items := {d | some d, _ in _taken; data.dpia.facts.purposes.used_by[d][p]}
	count(items) > 0
}

_announced := "early" if {
	"purposes" in object.get(input, ["transparency", "items"], [])
	object.get(input, ["transparency", "notice", "when"], null) in {"before", "at"}
} else := "late"

_args(p, items) := {
	"data": data.dpia.facts.label.items(items),
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(items)),
	"purpose": data.dpia.facts.label.purposes({q | some d in items; some q in _taken[d]}),
	"judging": data.dpia.facts.label.purpose[p],
	"announced": _announced,
}

violation contains {"at": ["purposes", p, "uses"], "escalate": _announced == "late", "args": _args(p, items)} if some p, items in _judged

unknown contains {"at": ["purposes", p, "consequences"], "escalate": _announced == "late", "args": {}} if {
	some d, purposes in _taken
	data.dpia.facts.work.watched[d]
	some p in purposes
	object.get(input, ["purposes", p, "consequences"], null) == null
}
