# METADATA
# title: A pause button offered instead of withdrawal of consent
# description: |
#   Consent must be withdrawable at any time and for good. A pause for a while, after which the capture goes on by itself, is no withdrawal.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 7(3), GDPR Art. 4(11)]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 112-119 (withdrawal as easy as giving; the processing must stop)"
#   message: "{subjects} can only pause {data} or not even that ({purpose} rests on their consent); consent must be withdrawable at any time and for good."
#   question: "Can a person switch the collection off for good, or only pause it for a while?"
#   remediation:
#   - "Add a permanent off switch, as easy as the on switch, with deletion of past data on request."
#   - Stop the collection.
#   since: 0.1.0
package dpia.rules.employment.consent.pause_is_not_withdrawal

applies if some [_, _] in _pairs

# Captures that rest on the consent of workers and can be paused, or say how they are refused.
_pairs contains [p, d] if {
	some p, _ in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.by_basis.consent[p]
	some d in (data.dpia.facts.purposes.uses[p] & data.dpia.facts.work.about_workers)
	true in {_capture(d, "pausable"), _capture(d, "opt_out") != null}
}

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_withdrawable(p) := object.get(input, ["purposes", p, "consent", "withdrawable"], null)

_args(p, d) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
}

violation contains {"at": ["data", d, "capture", "opt_out"], "args": _args(p, d)} if {
	some [p, d] in _pairs
	_capture(d, "opt_out") in {"temporary", "none"}
	_withdrawable(p) == false
}

unknown contains {"at": ["purposes", p, "consent", "withdrawable"], "args": _args(p, d)} if {
	some [p, d] in _pairs
	_capture(d, "opt_out") in {"temporary", "none"}
	_withdrawable(p) == null
}

unknown contains {"at": ["data", d, "capture", "opt_out"], "args": _args(p, d)} if {
	some [p, d] in _pairs
	_capture(d, "opt_out") == null
}
