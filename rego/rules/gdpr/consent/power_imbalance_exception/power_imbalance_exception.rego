# METADATA
# title: Consent by people who depend on the controller is an exception that legal must confirm
# description: Consent of people who depend on the controller can be free in exceptional circumstances. The controller must prove it (Art. 7(1)); a person with legal knowledge looks at it.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 7(1), GDPR Recital 43]
#   guidance: ["EDPB Guidelines 05/2020, paras 21-23 (employees: exceptional circumstances only)"]
#   message: "{purpose} relies on the consent of {subject}, who depend on {controller}. {reason}"
#   question: "Does {subject} depend on {controller} (job, home, care, benefits, place)?"
#   remediation: ["Let people opt in without their manager, teacher, doctor or case worker knowing.", Offer an equal alternative and measure how many take it., "Delete what was collected when someone withdraws, and allow withdrawal at any time."]
#   reasons:
#     exception: "Valid consent is the exception here: the proof that refusing has no consequence is the controller's, and legal must confirm it."
#     both: "The declaration says both that they cannot refuse and that refusing costs nothing; only one of the two can be true."
#   escalate: {severity: blocker, waivable: legal, when: "the declaration says that they cannot refuse, or what they lose, and also that refusing has no cost"}
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.gdpr.consent.power_imbalance_exception

applies if some p in data.dpia.facts.purposes.by_basis.consent

_args(purposes, people, reason) := {"purpose": data.dpia.facts.label.purposes(purposes), "subject": data.dpia.facts.label.people(people), "controller": data.dpia.facts.label.controller, "reason": reason}

# Said to refuse freely, by the purpose; said not to, of the group or in plain words (errata F05).
_contradicted(p) := {s |
	some s in data.dpia.facts.people.dependants[p]
	data.dpia.facts.people.refusal[p][s] == true
	false in {data.dpia.facts.people.refusal_words[p], object.get(input, ["subjects", s, "can_refuse"], null)}
}

violation contains {"at": ["purposes", p, "legal_basis"], "escalate": true, "args": _args({p}, _contradicted(p), "both")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(_contradicted(p)) > 0
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args({p}, data.dpia.facts.people.dependants[p], "exception")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(data.dpia.facts.people.dependants[p]) > 0
	count(_contradicted(p)) == 0
}

# Purposes by the people whose dependence is open.
_undecided[s] := {p | some p in data.dpia.facts.purposes.by_basis.consent; s in data.dpia.facts.purposes.subjects_of[p]; count(data.dpia.facts.people.dependants[p]) == 0} if {
	some s, depends in data.dpia.facts.people.imbalance
	depends == "unknown"
}

unknown contains {"at": ["subjects", s, "power_imbalance"], "args": _args(purposes, {s}, "")} if {
	some s, purposes in _undecided
	count(purposes) > 0
}

unknown contains {"at": ["purposes", p, "subjects"], "args": _args({p}, {"the people concerned"}, "")} if {
	some p in (data.dpia.facts.purposes.by_basis.consent & data.dpia.facts.purposes.open_subjects)
}
