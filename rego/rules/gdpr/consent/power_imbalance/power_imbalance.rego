# METADATA
# title: Consent is not free where the controller holds power and refusing has consequences
# description: |
#   Consent must be freely given. Where people depend on the controller (their job, place, care, studies, housing or benefits)
#   and a refusal costs them something, they have no real choice, and the consent is no legal basis.
# related_resources:
# - ref: https://eur-lex.europa.eu/eli/reg/2016/679/oj
#   description: GDPR
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 4(11), GDPR Art. 7(4), GDPR Recital 42, GDPR Recital 43]
#   guidance:
#   - EDPB Guidelines 05/2020, paras 16-24 (imbalance) and 46-48 (detriment)
#   - WP29 Opinion 2/2017 (WP249), s. 3.1.1 and 6.2
#   - CJEU C-252/21, paras 147-149
#   message: "{purpose} rests on the consent of {subject}, who depend on {controller} and cannot refuse without consequences. That consent is not freely given and is no legal basis."
#   question: "If {subject} say no to {purpose}, now or later, what happens to their job, place, care, studies, housing or benefits, honestly?"
#   remediation:
#   - Drop the collection for these people.
#   - "Replace it with less: volunteers paid outside the relationship, synthetic or public data, aggregates."
#   - "Make refusal truly without consequence: a real alternative, run by someone with no power over them, no record of who refused shown to managers."
#   - Only if another basis honestly fits, use it with its own tests; do not relabel.
#   since: 0.1.0
package dpia.rules.gdpr.consent.power_imbalance

applies if some p in _consent

_consent contains p if {
	some p in data.dpia.facts.purposes.by_basis.consent
	count(data.dpia.facts.people.dependants[p]) > 0
}

_consent contains p if some p in _open

_open := data.dpia.facts.purposes.by_basis.consent & data.dpia.facts.purposes.open_subjects

_args(p, people) := {"purpose": data.dpia.facts.label.purpose[p], "subject": data.dpia.facts.label.people(people), "controller": data.dpia.facts.label.controller}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, bound)} if {
	some p in _consent
	bound := {s | some s in data.dpia.facts.people.dependants[p]; data.dpia.facts.people.refusal[p][s] == false}
	count(bound) > 0
}

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": _args(p, data.dpia.facts.people.dependants[p])} if {
	some p in _consent
	some s in data.dpia.facts.people.dependants[p]
	data.dpia.facts.people.refusal[p][s] == "unknown"
}

unknown contains {"at": ["purposes", p, "subjects"], "args": _args(p, {"the people concerned"})} if some p in _open
