# METADATA
# title: Pay or discipline decided on activity signals
# description: "Mouse, keyboard and application signals show that a device was used, not that work was done: meetings, calls and reading leave none."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: ["GDPR Art. 5(1)(a), (c) and (d)", GDPR Art. 22 (if decided solely by automated means), GDPR Art. 88]
#   guidance: ["CNIL SAN-2024-021, 19 December 2024 (pay docked on idle minutes, which do not measure work)", CJEU C-634/21 SCHUFA]
#   message: "{data} (activity signals of {subjects}) is used for {consequence} in {purpose}, {ground}. The CNIL found that such signals alone do not measure work (SAN-2024-021); show a measure of results, or drop the link."
#   question: "Can {data} lead to a deduction from pay, a warning or a dismissal in {purpose}, even as one element? Is it then the sole, the main or one of several grounds?"
#   remediation: [Measure results agreed with the team., Use a self-declared time sheet., Bar the data from HR files in access rules and policy.]
#   reasons: {sole: as the sole ground, main: as the main ground, one_of_several: as one ground of several, nothing_else: and no other data are declared for it}
#   escalate: {severity: blocker, waivable: legal, when: the signals are the sole or the main ground}
#   since: 0.1.0
package dpia.rules.employment.capture.idle_time_sanction

applies if some p, _ in _signals

# Signals that the purpose uses.
_signals[p] := items if {
	some p, data_ids in data.dpia.facts.purposes.uses
	items := (data_ids & data.dpia.facts.work.about_workers) & _kinds
	count(items) > 0
}

_kinds := (data.dpia.facts.items.group.input_activity | data.dpia.facts.items.group.keystroke_dynamics) | {d | some d, c in data.dpia.facts.items.category; c == "app_usage"}

_sanctions[p] := {c | some c in object.get(input, ["purposes", p, "consequences"], [])} & {"pay", "discipline", "dismissal"} if some p, _ in _signals

# Where it is not stated what decides, the signals do if nothing else is declared.
_ground(p) := object.get(input, ["purposes", p, "consequences_ground"], object.get({0: "nothing_else"}, count(data.dpia.facts.purposes.uses[p] - _signals[p]), ""))

_args(p) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"data": data.dpia.facts.label.items(_signals[p]),
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(_signals[p])),
	"consequence": data.dpia.facts.label.terms(_sanctions[p]),
	"ground": _ground(p),
}

violation contains {"at": ["purposes", p, "consequences"], "escalate": _ground(p) != "one_of_several", "args": _args(p)} if {
	some p, sanctions in _sanctions
	count(sanctions) > 0
	_ground(p) != ""
}

unknown contains {"at": ["purposes", p, "consequences_ground"], "escalate": true, "args": _args(p)} if {
	some p, sanctions in _sanctions
	count(sanctions) > 0
	_ground(p) == ""
}

unknown contains {"at": ["purposes", p, "consequences"], "escalate": true, "args": _args(p)} if {
	some p, _ in _signals
	object.get(input, ["purposes", p, "consequences"], null) == null
	data.dpia.facts.purposes.purpose_type[p] == "performance_monitoring"
}
