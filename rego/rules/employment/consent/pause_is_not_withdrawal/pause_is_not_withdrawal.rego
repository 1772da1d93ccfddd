# METADATA
# title: A pause button offered instead of withdrawal of consent
# description: "Consent can be withdrawn at any time, and the processing that rests on it then stops for good. A pause after which the capture goes on by itself is no withdrawal; beside a real withdrawal it is welcome."
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 7(3), GDPR Art. 4(11)]
#   guidance: ["EDPB Guidelines 05/2020, section 5.2 (withdrawal as easy as giving; the processing must stop)"]
#   message: "{subjects} {can} {data}, although {purpose} rests on their consent. Consent may be withdrawn at any time, for good, and as easily as it was given (Art. 7(3))."
#   question: "Can a person switch {data} off for good, or only pause it for a while?"
#   remediation: ["Add a permanent off switch, as easy as the on switch, with deletion of past data on request.", Stop the collection.]
#   reasons: {temporary: can only pause, none: cannot switch off}
#   since: 0.1.0
package dpia.rules.employment.consent.pause_is_not_withdrawal

applies if some d, _ in _rests

# Captures that rest on consent, and can be paused or say how they are refused.
_rests[d] := purposes if {
	some d in data.dpia.facts.work.about_workers
	true in {object.get(input, ["data", d, "capture", "pausable"], null), _opt_out(d) != null}
	purposes := data.dpia.facts.purposes.by_basis.consent & data.dpia.facts.purposes.used_by[d]
	count(purposes) > 0
}

_opt_out(d) := object.get(input, ["data", d, "capture", "opt_out"], null)

_withdrawable(p) := object.get(input, ["purposes", p, "consent", "withdrawable"], null)

# No off switch at all is itself the lack of withdrawal; a pause may come on top of it (errata B18).
_unbound := {"temporary": {false}, "none": {false, null}}

_faulty(d) := {p | some p in _rests[d]; _withdrawable(p) in object.get(_unbound, [_opt_out(d)], set())}

_args(d, purposes) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(purposes),
	"can": _opt_out(d),
}

violation contains {"at": ["data", d, "capture", "opt_out"], "args": _args(d, _faulty(d))} if {
	some d, _ in _rests
	count(_faulty(d)) > 0
}

unknown contains {"at": ["data", d, "capture", "opt_out"], "args": _args(d, purposes)} if {
	some d, purposes in _rests
	_opt_out(d) == null
}

unknown contains {"at": ["purposes", p, "consent", "withdrawable"], "args": _args(d, {p})} if {
	some d, purposes in _rests
	_opt_out(d) == "temporary"
	some p in purposes
	_withdrawable(p) == null
}
