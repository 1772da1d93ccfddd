# METADATA
# title: "Security, AI or safety data later used to judge staff"
# description: "Data taken for security, safety or training end up in appraisals unless something bars it. Announced as two purposes from the start, the matter is smaller."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(b), GDPR Art. 6(4)]
#   guidance: ["WP249 s.5.3, s.5.7", Barbulescu para 121(v) (consequences and use of results)]
#   message: "{data}, collected for {purpose}, is also used to judge {subjects} ({purpose_b}), and the compatibility of that use is not assessed."
#   question: "Can a manager or HR ever see or receive {data}, and for what?"
#   remediation: [Bar HR and line managers by access rule and policy., "Keep only what security needs, for weeks.", Announce the second purpose and assess it on its own.]
#   escalate: {severity: minor, waivable: team, when: both purposes are announced before the collection}
#   since: 0.1.0
package dpia.rules.employment.ai.function_creep

applies if some d, _ in _first

_sources := {"security", "ai_training", "analytics", "access_control", "crime_detection", "health_and_safety", "fraud", "dlp"}

_first[d] := purposes if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	purposes := {p | some p in data.dpia.facts.purposes.used_by[d]; data.dpia.facts.purposes.purpose_type[p] in _sources}
	count(purposes) > 0
}

_judging(d) := {p |
	some p in data.dpia.facts.purposes.used_by[d]
	data.dpia.facts.work.judges[p]
	object.get(input, ["purposes", p, "compatibility", "assessed"], null) != true
}

_announced if {
	"purposes" in object.get(input, ["transparency", "items"], [])
	object.get(input, ["transparency", "notice", "when"], null) == "before"
}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(_first[d]),
	"purpose_b": data.dpia.facts.label.purposes(_judging(d)),
}

violation contains {"at": ["data", d], "escalate": announced, "args": _args(d)} if {
	some d, _ in _first
	count(_judging(d)) > 0
	announced := count({true | _announced}) > 0
}

unknown contains {"at": ["purposes", p, "consequences"], "args": _args(d)} if {
	some d, purposes in _first
	data.dpia.facts.work.worker_monitoring[d]
	some p in purposes
	object.get(input, ["purposes", p, "consequences"], null) == null
}
