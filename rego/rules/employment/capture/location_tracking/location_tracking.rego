# METADATA
# title: Permanent location tracking of staff
# description: |
#   Where each person is, all the time, is seldom what a dispatch or a time sheet needs. Start and end points, or a position on dispatch or alarm, usually do.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f)]
#   guidance:
#   - "WP249, s. 5.7"
#   - "ECtHR Florindo de Almeida Vasconcelos Gramaxo v Portugal, 13 December 2022, 26968/16 (distance travelled, not behaviour; retention and access limited)"
#   message: "{subjects} are located without a break by {data} for {purpose}. Show why start and end points, or a position on dispatch or alarm, would not do (Art. 5(1)(c))."
#   question: "For which decision is the position in {data} needed, how precise, and is each person located all the time?"
#   remediation:
#   - Start and end points instead of tracks.
#   - Locate on dispatch or theft alarm only.
#   - "Coarsen the position; keep days, not months."
#   - For working time use a declaration.
#   since: 0.1.0
package dpia.rules.employment.capture.location_tracking

applies if some d in _tracks

_tracks := data.dpia.facts.work.watched & data.dpia.facts.items.group.tracking

_steering := {"performance_monitoring", "ai_training", "analytics", "attendance"}

_of_type(d, types) := {p | some p in data.dpia.facts.purposes.used_by[d]; types[data.dpia.facts.purposes.purpose_type[p]]}

_args(d, purposes) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(purposes),
}

_proof(d) := object.get({true: "continuous"}, object.get(input, ["data", d, "capture", "continuous"], false), "trigger")

violation contains {"at": ["data", d, "capture", _proof(d)], "args": _args(d, _of_type(d, _steering))} if {
	some d in (_tracks & data.dpia.facts.work.nonstop)
	count(_of_type(d, _steering)) > 0
}

unknown contains {"at": ["data", d, "capture", "continuous"], "args": _args(d, set())} if {
	some d in (_tracks & data.dpia.facts.work.nonstop_unknown)
	count(_of_type(d, _steering)) > 0
}

unknown contains {"at": ["purposes", p, "type"], "args": _args(d, {p})} if {
	some d in (_tracks & data.dpia.facts.work.nonstop)
	some p in _of_type(d, {null})
}
