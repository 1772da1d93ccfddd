# METADATA
# title: Explicit consent must also be freely given
# description: |
#   Explicit consent must meet Art. 4(11) and 7 as well. From people who cannot refuse without a cost it does not lift the prohibition of Art. 9(1).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(2)(a), GDPR Art. 4(11), GDPR Art. 7(4), GDPR Recital 43]
#   guidance:
#   - "EDPB Guidelines 05/2020, paras 21-23 and 46-48"
#   - "EDPB Guidelines 3/2019, section 5.1"
#   message: "{purpose} relies on explicit consent for {art9_terms} from people who cannot refuse without consequences. The prohibition in Art. 9(1) stays."
#   question: "Can {subject} refuse this use of {art9_terms} for {purpose} with no consequence, and do the same thing another way?"
#   remediation:
#   - Offer an equal way that uses no special category data (for example a badge instead of a fingerprint) and make it the default.
#   - Drop the collection for dependants.
#   suppressed_by: [gdpr.consent.power_imbalance]
#   since: 0.1.0
package dpia.rules.gdpr.special.consent_not_free

import data.dpia.facts

applies if some p in _explicit

_explicit contains p if {
	some p in facts.purposes.on_personal
	object.get(input, ["purposes", p, "special_category_condition"], null) == "explicit_consent"
}

_bound(p) := {s | some s in facts.purposes.subjects_of[p]; facts.people.refusal[p][s] == false; _counts(p, s)}

# A cost stated for the purpose counts for everyone; `can_refuse` of a group only where there is dependence.
_counts(p, _) if object.get(input, ["purposes", p, "consent", "refusal_without_detriment"], null) == false

_counts(p, s) if facts.people.dependants[p][s]

_terms(p) := {t | some d in facts.purposes.uses[p]; some t in facts.items.art9[d]}

_args(p, people) := {"purpose": facts.label.purpose[p], "subject": facts.label.people(people), "art9_terms": facts.label.terms(_terms(p))}

violation contains {"at": ["purposes", p, "special_category_condition"], "args": _args(p, _bound(p))} if {
	some p in _explicit
	count(_bound(p)) > 0
}

unknown contains {"at": ["purposes", p, "consent", "refusal_without_detriment"], "args": _args(p, {s})} if {
	some p in _explicit
	some s in facts.purposes.subjects_of[p]
	facts.people.refusal[p][s] == "unknown"
}

unknown contains {"at": ["purposes", p, "subjects"], "args": _args(p, {"the people concerned"})} if {
	some p in (_explicit & facts.purposes.open_subjects)
}
