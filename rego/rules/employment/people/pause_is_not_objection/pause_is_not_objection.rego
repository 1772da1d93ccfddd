# METADATA
# title: A pause button offered instead of the right to object
# description: |
#   The right to object stops the processing for the person unless compelling grounds are shown. A pause for a while decides nothing.
# custom:
#   severity: major
#   waivable: never
#   phase: design
#   law: [GDPR Art. 21(1), GDPR Art. 12(2)]
#   guidance:
#   - "ICO Monitoring workers (2023), on objections"
#   - "WP249, s. 3.1.1"
#   message: "{subjects} may only pause {data}; the right to object to {purpose} is not honoured."
#   question: "If one of {subjects} objects to {purpose}, who decides, in how many days, and does the collection stop meanwhile?"
#   remediation:
#   - "Open a channel for objections, stop collection for that person until it is decided."
#   - Offer a permanent opt-out.
#   since: 0.1.0
package dpia.rules.employment.people.pause_is_not_objection

applies if some [_, _] in _pairs

_pairs contains [p, d] if {
	some p in (data.dpia.facts.purposes.by_basis.legitimate_interests | data.dpia.facts.purposes.by_basis.public_task)
	some d in (data.dpia.facts.purposes.uses[p] & data.dpia.facts.work.worker_monitoring)
	object.get(input, ["data", d, "capture", "opt_out"], null) in {"temporary", "none"}
}

_supported := object.get(input, ["rights", "objection", "supported"], null)

_honoured(p) := object.get(input, ["purposes", p, "legitimate_interest", "objection_honoured"], null)

_args(p) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"data": data.dpia.facts.label.items({d | some [q, d] in _pairs; q == p}),
	"subjects": data.dpia.facts.label.people({s | some [q, d] in _pairs; q == p; some s in data.dpia.facts.work.workers[d]}),
}

violation contains {"at": ["purposes", p, "legitimate_interest", "objection_honoured"], "args": _args(p)} if {
	some [p, _] in _pairs
	false in {_supported, _honoured(p)}
}

unknown contains {"at": ["purposes", p, "legitimate_interest", "objection_honoured"], "args": _args(p)} if {
	some [p, _] in _pairs
	_supported == null
	_honoured(p) == null
}
