# METADATA
# title: Pay or discipline decided on activity signals
# description: |
#   Mouse, keyboard and application signals show that a device was used, not that work was done. Pay or discipline that rests on them hits meetings, calls, reading and illness.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: ["GDPR Art. 5(1)(a), (c) and (d)", GDPR Art. 22, GDPR Art. 88]
#   guidance:
#   - CNIL SAN-2024-021 (idle minutes do not measure work)
#   - CJEU C-634/21 SCHUFA
#   message: "{data} (activity signals of {subjects}) is used for {consequence}. Regulators found that such signals alone do not measure work (CNIL SAN-2024-021); show a measure of results, or drop the link."
#   question: "Can {data} lead to a deduction from pay, a warning or a dismissal, even as one element?"
#   remediation:
#   - Measure results agreed with the team.
#   - Use a self-declared time sheet.
#   - Bar the data from HR files in access rules and policy.
#   escalate: {severity: blocker, waivable: legal, when: "the signal is the sole or main ground, or this is not stated"}
#   since: 0.1.0
package dpia.rules.employment.capture.idle_time_sanction

applies if some [_, _] in _pairs

_signals := (data.dpia.facts.items.group.input_activity | data.dpia.facts.items.group.keystroke_dynamics) | {d | some d, c in data.dpia.facts.items.category; c == "app_usage"}

_pairs contains [d, p] if {
	some d in (data.dpia.facts.work.about_workers & _signals)
	data.dpia.facts.items.personal[d]
	some p in data.dpia.facts.purposes.used_by[d]
}

_sanctions(d) := {c | some [e, p] in _pairs; e == d; some c in object.get(input, ["purposes", p, "consequences"], []); c in {"pay", "discipline", "dismissal"}}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"consequence": concat(", ", sort([c | some c in _sanctions(d)])),
}

# One ground among several is judged more mildly (errata F7).
_mild(d) if {
	grounds := {object.get(input, ["purposes", p, "consequences_ground"], null) | some [e, p] in _pairs; e == d}
	grounds == {"one_of_several"}
}

violation contains {"at": ["data", d, "category"], "escalate": grave, "args": _args(d)} if {
	some [d, _] in _pairs
	count(_sanctions(d)) > 0
	grave := count({true | _mild(d)}) == 0
}

unknown contains {"at": ["purposes", p, "consequences"], "args": _args(d)} if {
	some [d, p] in _pairs
	object.get(input, ["purposes", p, "consequences"], null) == null
	data.dpia.facts.purposes.purpose_type[p] == "performance_monitoring"
}
