# METADATA
# title: Consent of staff without a real choice
# description: "Between employer and worker consent is free only in exceptional circumstances. It is not where people cannot refuse, must give the data, or cannot switch the capture off."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(11), GDPR Art. 6(1)(a), GDPR Art. 7(4), GDPR Recital 42, GDPR Recital 43, GDPR Art. 88]
#   guidance: ["EDPB Guidelines 05/2020, paras 21-23", "WP249, s. 3.1.1 and 6.2", "DE: BDSG s. 26(2) (free in particular where the worker gains from it, or both sides pursue the same interest)"]
#   message: "{purpose} relies on the consent of {subjects}, but {reason}. Consent without a genuine choice is not freely given (Art. 4(11), Recital 42)."
#   question: "Can {subjects} say no to {purpose}, or stop later, with no effect on work, pay, evaluation or standing, and without the manager knowing?"
#   remediation: ["Make it a real opt-in: separate, hidden from the manager, with no incentive that matters and an equal way to work without it.", "Recruit paid volunteers or testers outside the hierarchy, on test accounts.", "Drop the collection, or use another legal basis only if its own conditions are met (changing the label is not a fix)."]
#   reasons:
#     detriment: they cannot refuse without consequences
#     required: they must give data that only this purpose uses
#     no_opt_out: they cannot switch off a capture that only this purpose uses
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.employment.consent.consent_imbalance

applies if some p, _ in _consents

_consents[p] := people if {
	some p, people in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.by_basis.consent[p]
}

_those(p, answer) := {s | some s in _consents[p]; data.dpia.facts.people.refusal[p][s] == answer}

# Items that only this purpose uses: compulsory payroll data do not make an optional photo compulsory (errata B17).
_own(p) := {d | some d in data.dpia.facts.purposes.uses[p]; data.dpia.facts.purposes.used_by[d] == {p}}

_fault(p) := "detriment" if {
	count(_those(p, false)) > 0
} else := "required" if {
	some d in _own(p)
	object.get(input, ["data", d, "required"], null) == true
} else := "no_opt_out" if {
	some d in _own(p)
	object.get(input, ["data", d, "capture", "opt_out"], null) == "none"
}

_args(p, people, reason) := {"purpose": data.dpia.facts.label.purpose[p], "subjects": data.dpia.facts.label.people(people), "reason": reason}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, _consents[p], _fault(p))} if some p, _ in _consents

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": _args(p, _those(p, "unknown"), "")} if {
	some p, _ in _consents
	count(_those(p, "unknown")) > 0
}
