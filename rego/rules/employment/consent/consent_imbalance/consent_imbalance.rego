# METADATA
# title: Staff monitoring rests on consent that cannot be freely given
# description: "Between employer and worker consent is free only in exceptional circumstances. It never is for what people must accept, or can neither switch off nor refuse."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(11), GDPR Art. 6(1)(a), GDPR Art. 7(4), GDPR Recital 43, GDPR Art. 88]
#   guidance: ["EDPB Guidelines 05/2020, paras 21-23", "WP249, s. 3.1.1 and 6.2", "BDSG s. 26(2) (advantage for the worker, or a common interest)"]
#   message: "{purpose} relies on the consent of {subjects}, but {reason}. Such consent is not freely given."
#   question: "Can {subjects} say no to {purpose}, or stop later, with no effect on work, pay, evaluation or standing, and without the manager knowing?"
#   remediation: ["Make it a real opt-in: separate, anonymous to the manager, no incentive that matters, an equal way to work without it.", "Recruit paid volunteers or testers outside the hierarchy, on test accounts.", "Drop the collection, or use another legal basis only if its own conditions are met (changing the label is not a fix)."]
#   reasons:
#     detriment: they cannot refuse without consequence
#     required: they must give the data
#     no_opt_out: they cannot switch the capture off
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.employment.consent.consent_imbalance

applies if some p, _ in _consents

_consents[p] := people if {
	some p, people in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.by_basis.consent[p]
}

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "subjects": data.dpia.facts.label.people(_consents[p]), "reason": reason}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, _reason(p))} if {
	some p, _ in _consents
	_reason(p) != ""
}

# Items that no other purpose uses.
_own(p) := {d | some d in data.dpia.facts.purposes.uses[p]; data.dpia.facts.purposes.used_by[d] == {p}}

_reason(p) := "detriment" if {
	some s in _consents[p]
	data.dpia.facts.people.refusal[p][s] == false
} else := "required" if {
	some d in _own(p)
	object.get(input, ["data", d, "required"], null) == true
} else := "no_opt_out" if {
	some d in _own(p)
	object.get(input, ["data", d, "capture", "opt_out"], null) == "none"
} else := ""

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": _args(p, "")} if {
	some p, people in _consents
	some s in people
	data.dpia.facts.people.refusal[p][s] == "unknown"
}
