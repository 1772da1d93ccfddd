# METADATA
# title: Consent towards a public authority is free only where nothing hangs on the answer
# description: |
#   Recital 43 doubts consent towards a public authority. It can be valid where people have a real choice, as for a city's mailing list; data that say much about people, or watch them, are for legal to look at.
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 7(1), GDPR Recital 43]
#   guidance: ["EDPB Guidelines 05/2020, paras 16-20 (examples 2-4 after para 17: valid where refusing takes nothing away)"]
#   message: "{controller} is a public authority and asks for consent to {purpose}. Such consent is unlikely to be free where the authority's power leaves people no real choice (Recital 43). {reason}"
#   question: "Is {controller} a public authority?"
#   remediation:
#   - Make clear where people choose that no service or decision depends on the answer.
#   - "If the task needs the data, find the law that gives the task and use public task."
#   reasons:
#     record: Record why they are free to refuse here.
#     confirm: "The data say much about them, or watch them: legal must confirm that they are free to refuse."
#   escalate: {severity: major, waivable: legal, when: the data are sensitive or watch people}
#   suppressed_by: [gdpr.consent.power_imbalance, gdpr.consent.power_imbalance_exception, gdpr.consent.detriment]
#   since: 0.1.0
package dpia.rules.gdpr.consent.public_authority

applies if some p in data.dpia.facts.purposes.by_basis.consent

_authority := object.get(input, ["controller", "public_authority"], null)

# Consent of people who depend on the controller is for gdpr.consent.power_imbalance_exception.
_purposes := {p | some p in data.dpia.facts.purposes.by_basis.consent; count(data.dpia.facts.people.dependants[p]) == 0}

_grave contains p if {
	some p in _purposes
	count(data.dpia.facts.purposes.uses[p] & (data.dpia.facts.items.sensitive | data.dpia.facts.items.watching)) > 0
}

_args(purposes, reason) := {"purpose": data.dpia.facts.label.purposes(purposes), "controller": data.dpia.facts.label.controller, "reason": reason}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args({p}, "record")} if {
	_authority == true
	some p in (_purposes - _grave)
}

violation contains {"at": ["purposes", p, "legal_basis"], "escalate": true, "args": _args({p}, "confirm")} if {
	_authority == true
	some p in _grave
}

unknown contains {"at": ["controller", "public_authority"], "escalate": grave, "args": _args(_purposes, "")} if {
	_authority == null
	count(_purposes) > 0
	grave := count(_grave) > 0
}
