# METADATA
# title: "Conditions (b), (g), (i) and (j) only work with a law behind them"
# description: "Conditions (b), (g), (i) and (j) of Art. 9(2) work only through Union or Member State law (for employment also a collective agreement under it) with safeguards. Condition (j) needs the safeguards of Art. 89(1) besides."
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(2)(b), GDPR Art. 9(2)(g), GDPR Art. 9(2)(i), GDPR Art. 9(2)(j), GDPR Art. 89(1)]
#   guidance: [GDPR Recitals 51-54]
#   message: "{purpose} relies on Art. {condition}, but {reason}. The exception then does not apply."
#   question: "Which Union or national law (or, for employment, collective agreement) authorises using {art9_terms} for {purpose}, of which country is it, and which safeguards are in place?"
#   remediation: [Limit the processing to what a named law authorises., "If there is none, drop the special category data."]
#   reasons:
#     no_law: no Union or Member State law with safeguards is named for it
#     third_country: the law named is that of a third country
#     no_safeguards: the safeguards of Art. 89(1) are stated to be missing
#   since: 0.1.0
package dpia.rules.gdpr.special.condition_needs_law

applies if some p, _ in _claimed

_claimed[p] := condition if {
	some p in data.dpia.facts.purposes.on_personal
	condition := data.dpia.facts.special.relies_on[p]
	condition in {"employment_social_law", "substantial_public_interest", "public_health", "research_archiving_statistics"}
}

_research := "research_archiving_statistics"
_stated(p, key) := object.get(input, ["purposes", p, key], null)

_args(p, reason) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"condition": concat("", [entry.article, " (", entry.label, ")"]),
	"reason": reason,
	"art9_terms": data.dpia.facts.special.terms[p],
} if {
	entry := data.dpia.vocabulary.art9_conditions[_claimed[p]]
}

violation contains {"at": ["purposes", p, key], "args": _args(p, reason)} if {
	some p, condition in _claimed
	some key, [fault, reason, only] in {"special_category_law": ["none", "no_law", condition], "safeguards_art89": [[], "no_safeguards", _research]}
	_stated(p, key) == fault
	condition == only
}

violation contains {"at": ["purposes", p, "special_category_law_of"], "args": _args(p, "third_country")} if {
	some p, _ in _claimed
	country := _stated(p, "special_category_law_of")
	country != null
	data.dpia.facts.law.third_country(country)
}

unknown contains {"at": ["purposes", p, key], "args": _args(p, "")} if {
	some p, condition in _claimed
	some key in ({"special_category_law", "special_category_law_of"} | {k | condition == _research; k := "safeguards_art89"})
	_stated(p, key) == null
}
