# METADATA
# title: Explicit consent must also be freely given
# description: Explicit consent must meet Art. 4(11) and 7 as well. Where refusing has a cost for people who depend on the controller, it does not lift the prohibition of Art. 9(1). Where others lose something (a service that consists in the very data, say), legal decides whether it is a detriment.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(2)(a), GDPR Art. 4(11), GDPR Art. 7(4), GDPR Recital 42, GDPR Recital 43]
#   guidance: ["EDPB Guidelines 05/2020, paras 21-23 (employment) and 46-48 (detriment)", "EDPB Guidelines 3/2019, section 5.1"]
#   message: "{purpose} relies on explicit consent for {art9_terms}, but {subject} cannot refuse without consequences. Such consent is not freely given, so the prohibition in Art. 9(1) stays."
#   question: "Can {subject} refuse the use of {art9_terms} for {purpose} with no consequence, and do the same thing another way?"
#   remediation: ["Offer an equal way that uses no special category data (a badge instead of a fingerprint, say) and make it the default.", Drop the collection for people who depend on you.]
#   escalate: {severity: blocker, waivable: never, when: people who depend on the controller cannot refuse}
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.gdpr.special.consent_not_free

applies if some p in _claimed

_claimed contains p if {
	some p in data.dpia.facts.purposes.on_personal
	data.dpia.facts.special.relies_on[p] == "explicit_consent"
}

_own_word(p) := object.get(input, ["purposes", p, "consent", "refusal_without_detriment"], null)

_those(p, answer) := {s | some s in data.dpia.facts.purposes.subjects_of[p]; data.dpia.facts.people.refusal[p][s] == answer}

_args(p, people) := {"purpose": data.dpia.facts.label.purpose[p], "art9_terms": data.dpia.facts.special.terms[p], "subject": names} if {
	names := object.get({0: "the people concerned"}, count(people), data.dpia.facts.label.people(people))
}

_bound contains p if {
	some p in _claimed
	_own_word(p) == false
}

_bound contains p if {
	some p in _claimed
	count(_those(p, false)) > 0
}

_open := {p | some p in _claimed; count(_those(p, "unknown")) > 0} | (_claimed & data.dpia.facts.purposes.open_subjects)

violation contains {"at": ["purposes", p, "special_category_condition"], "escalate": dependent, "args": _args(p, _those(p, false))} if {
	some p in _bound
	dependent := count(_those(p, false) & data.dpia.facts.people.dependants[p]) > 0
}

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": _args(p, _those(p, "unknown"))} if {
	some p in _open
	_own_word(p) == null
}
