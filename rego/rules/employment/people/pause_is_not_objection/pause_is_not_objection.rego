# METADATA
# title: A pause button offered instead of the right to object
# description: |
#   Who objects under Art. 21(1) is to be left out until compelling grounds are shown. A pause that ends by itself, or no switch at all, is no answer to an objection.
# custom:
#   severity: major
#   waivable: never
#   phase: design
#   law: [GDPR Art. 21(1), GDPR Art. 18(1)(d), GDPR Art. 12(2)]
#   guidance: ["ICO (UK), Monitoring workers (2023), on the right to object", "WP249, s. 3.1.1"]
#   message: "{subjects} {can} {data}, and the right to object to {purpose} is stated not to be honoured. Who objects is left out until compelling legitimate grounds are shown (Art. 21(1), Art. 18(1)(d))."
#   question: "If one of {subjects} objects to {purpose}, who decides, in how many days, and does the collection stop meanwhile?"
#   remediation:
#   - "Open a channel for objections, and stop the collection for that person until it is decided."
#   - Offer a permanent opt-out.
#   reasons: {temporary: can only pause, none: cannot switch off}
#   since: 0.1.0
package dpia.rules.employment.people.pause_is_not_objection

applies if some d, _ in _bound

_opt_out(d) := object.get(input, ["data", d, "capture", "opt_out"], null)

_bound[d] := purposes if {
	some d in data.dpia.facts.work.worker_monitoring
	_opt_out(d) in {"temporary", "none"}
	purposes := (data.dpia.facts.purposes.by_basis.legitimate_interests | data.dpia.facts.purposes.by_basis.public_task) & data.dpia.facts.purposes.used_by[d]
	count(purposes) > 0
}

# The answer for objections, else the one given for all rights at once.
_supported := object.get(input, ["rights", "objection", "supported"], object.get(input, ["rights", "all", "supported"], null))

_answers(p) := {_supported, object.get(input, ["purposes", p, "legitimate_interest", "objection_honoured"], null)}

_args(d, purposes) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(purposes),
	"can": _opt_out(d),
}

violation contains {"at": ["data", d, "capture", "opt_out"], "args": _args(d, ignored)} if {
	some d, purposes in _bound
	ignored := {p | some p in purposes; false in _answers(p)}
	count(ignored) > 0
}

unknown contains {"at": ["rights", "objection", "supported"], "args": _args(d, open)} if {
	some d, purposes in _bound
	open := {p | some p in purposes; _answers(p) == {null}}
	count(open) > 0
}
