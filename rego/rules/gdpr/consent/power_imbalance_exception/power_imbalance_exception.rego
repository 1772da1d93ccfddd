# METADATA
# title: "Consent by dependants, or to a public authority, is an exception that legal must confirm"
# description: "Consent of people who depend on the controller, or asked by a public authority, can be free in exceptional circumstances. The controller must prove it (Art. 7(1)); a person with legal knowledge looks at it."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 7(1), GDPR Recital 43]
#   guidance: ["EDPB Guidelines 05/2020, paras 21-23 (employees: exceptional circumstances only), 16-20 (authorities; paras 17-20 allow it where nothing hangs on the answer)"]
#   message: "{purpose} relies on the consent of {subject} towards {controller}. {reason}"
#   question: "Does {subject} depend on {controller} (job, home, care, benefits, place), or is {controller} a public authority?"
#   remediation: ["Let people opt in without their manager, teacher, doctor or case worker knowing.", Offer an equal alternative and measure how many take it., "Delete what was collected when someone withdraws, and allow withdrawal at any time."]
#   reasons:
#     dependants: "They depend on the controller, so valid consent is the exception; the proof that refusing has no consequence is yours, and legal must confirm it."
#     authority: Consent towards a public authority is rarely free; legal must confirm that nothing hangs on the answer.
#     both: You state both that they cannot refuse and that refusing costs nothing; one of the two is wrong.
#   escalate: {severity: blocker, waivable: legal, when: "the group cannot refuse, and the purpose says that refusing has no cost: both are stated"}
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.gdpr.consent.power_imbalance_exception

applies if some p in data.dpia.facts.purposes.by_basis.consent

_args(p, people, reason) := {"purpose": data.dpia.facts.label.purpose[p], "subject": data.dpia.facts.label.people(people), "controller": data.dpia.facts.label.controller, "reason": reason}

_contradicted(p) := {s |
	some s in data.dpia.facts.people.dependants[p]
	object.get(input, ["subjects", s, "can_refuse"], null) == false
	data.dpia.facts.people.refusal[p][s] == true
}

violation contains {"at": ["purposes", p, "legal_basis"], "escalate": true, "args": _args(p, _contradicted(p), "both")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(_contradicted(p)) > 0
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, data.dpia.facts.people.dependants[p], "dependants")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(data.dpia.facts.people.dependants[p]) > 0
	count(_contradicted(p)) == 0
}

# A city's mailing list is fine (05/2020 para 18): an authority's consent is looked at only for data that say much about people.
violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, data.dpia.facts.purposes.subjects_of[p], "authority")} if {
	input.controller.public_authority == true
	some p in data.dpia.facts.purposes.by_basis.consent
	count(data.dpia.facts.people.dependants[p]) == 0
	count(data.dpia.facts.purposes.uses[p] & (data.dpia.facts.items.sensitive | data.dpia.facts.items.watching)) > 0
}

unknown contains {"at": ["subjects", s, "power_imbalance"], "args": _args(p, {s}, "")} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(data.dpia.facts.people.dependants[p]) == 0
	some s in data.dpia.facts.purposes.subjects_of[p]
	data.dpia.facts.people.imbalance[s] == "unknown"
}
