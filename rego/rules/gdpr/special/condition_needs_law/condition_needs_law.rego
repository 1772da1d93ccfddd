# METADATA
# title: "Conditions (b), (g), (i) and (j) only work with a law behind them"
# description: "Conditions (b), (g), (i) and (j) of Art. 9(2) work only through Union or national law (for employment also a collective agreement) with safeguards. Condition (j) needs the safeguards of Art. 89(1) besides."
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(2)(b), GDPR Art. 9(2)(g), GDPR Art. 9(2)(i), GDPR Art. 9(2)(j), GDPR Art. 89(1)]
#   guidance: [GDPR Recitals 51-54]
#   message: "{purpose} relies on Art. 9(2) ({condition}), but {reason}. The exception then does not apply."
#   question: "Which Union or national law (or, for employment, collective agreement) authorises using {art9_terms} for {purpose}, and where does it set safeguards?"
#   remediation: [Limit the processing to what a named law authorises., "If there is none, drop the special category data."]
#   reasons:
#     no_law: no law with safeguards is named that it could rest on
#     third_country: the law named is that of a third country
#     no_safeguards: the safeguards of Art. 89(1) are stated to be missing
#   since: 0.1.0
package dpia.rules.gdpr.special.condition_needs_law

import data.dpia.facts

applies if some p, _ in _claimed

_claimed[p] := condition if {
	some p in facts.purposes.on_personal
	condition := object.get(input, ["purposes", p, "special_category_condition"], null)
	condition in {"employment_social_law", "substantial_public_interest", "public_health", "research_archiving_statistics"}
}

_stated(p, key) := object.get(input, ["purposes", p, key], null)

_args(p, reason) := {
	"purpose": facts.label.purpose[p],
	"condition": facts.label.term(_claimed[p]),
	"reason": reason,
	"art9_terms": facts.label.terms({t | some d in facts.purposes.uses[p]; some t in facts.items.art9[d]}),
}

violation contains {"at": ["purposes", p, "special_category_law"], "args": _args(p, "no_law")} if {
	some p, _ in _claimed
	_stated(p, "special_category_law") == "none"
}

violation contains {"at": ["purposes", p, "special_category_law_of"], "args": _args(p, "third_country")} if {
	some p, _ in _claimed
	_stated(p, "special_category_law_of") != null
	facts.law.third_country(_stated(p, "special_category_law_of"))
}

violation contains {"at": ["purposes", p, "safeguards_art89"], "args": _args(p, "no_safeguards")} if {
	some p, condition in _claimed
	condition == "research_archiving_statistics"
	_stated(p, "safeguards_art89") == []
}

unknown contains {"at": ["purposes", p, fact], "args": _args(p, "")} if {
	some p, condition in _claimed
	some fact in ({"special_category_law"} | {f | condition == "research_archiving_statistics"; f := "safeguards_art89"})
	_stated(p, fact) == null
}
