# METADATA
# title: Permanent location tracking of staff
# description: |
#   Where each person is, all the time, is seldom what a dispatch or a time sheet needs. Start and end points, or a position on alarm, usually do.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f)]
#   guidance:
#   - "WP249, s. 5.7"
#   - "ECtHR Florindo de Almeida Vasconcelos Gramaxo v Portugal, 26968/16"
#   message: "{subjects} are located permanently by {data} for {purpose}."
#   question: "For which decision is the position in {data} needed, how precise, and is each person located all the time?"
#   remediation:
#   - Start and end points instead of tracks.
#   - Locate on dispatch or theft alarm only.
#   - "Coarsen position, keep days not months."
#   - For working time use a declaration.
#   suppressed_by: [employment.capture.continuous_activity]
#   since: 0.1.0
package dpia.rules.employment.capture.location_tracking

applies if some [_, _] in _pairs

_pairs contains [d, p] if {
	some d in (data.dpia.facts.work.worker_monitoring & data.dpia.facts.items.group.tracking)
	some p in data.dpia.facts.purposes.used_by[d]
	data.dpia.facts.purposes.purpose_type[p] in {"performance_monitoring", "ai_training", "analytics", "attendance"}
}

_open contains [d, p] if {
	some d in (data.dpia.facts.work.worker_monitoring & data.dpia.facts.items.group.tracking)
	some p in data.dpia.facts.purposes.used_by[d]
	data.dpia.facts.purposes.purpose_type[p] == null
}

applies if some [_, _] in _open

_args(d, p) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "purpose": data.dpia.facts.label.purpose[p]}

violation contains {"at": ["data", d, "capture", "continuous"], "args": _args(d, first)} if {
	some [d, _] in _pairs
	object.get(input, ["data", d, "capture", "continuous"], null) == true
	first := sort([p | some [e, p] in _pairs; e == d])[0]
}

unknown contains {"at": ["purposes", p, "type"], "args": _args(d, p)} if some [d, p] in _open
