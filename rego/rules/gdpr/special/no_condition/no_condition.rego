# METADATA
# title: Special category data needs an Art. 9(2) condition on top of the legal basis
# description: Art. 9(1) prohibits processing special categories. One of the exceptions in Art. 9(2) must apply on top of the legal basis (C-667/21).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2)]
#   guidance: [CJEU C-667/21 Krankenversicherung Nordrhein (Art. 6 and Art. 9 apply together), "CJEU C-252/21, paras 68-73"]
#   message: "{purpose} uses {data} ({art9_terms}), which Art. 9(1) prohibits unless one of the exceptions in Art. 9(2) applies. None is stated."
#   question: "{data} is {art9_terms}. Which of the ten exceptions in Art. 9(2) lets you use it for {purpose}?"
#   remediation: [Stop collecting that data item., Replace it with something that does not reveal it (for example yes/no eligibility instead of a diagnosis)., Filter it out at the point of capture., Only then look for an exception that fits and meet its own conditions.]
#   since: 0.1.0
package dpia.rules.gdpr.special.no_condition

import data.dpia.facts

applies if some p, _ in _items

applies if some p in _open

# Special categories that the purpose uses as such; what is inferred has a rule of its own.
_items[p] := items if {
	some p, data_ids in facts.purposes.uses
	items := {d | some d in data_ids; facts.items.special[d]; not facts.items.derived[d]}
	count(items) > 0
}

# Which data a purpose uses is not stated, and special categories are declared.
_open contains p if {
	some p in facts.purposes.open_uses
	count(facts.items.special) > 0
}

_args(p, items) := {
	"purpose": facts.label.purpose[p],
	"data": facts.label.items(items),
	"art9_terms": facts.label.terms({t | some d in items; some t in facts.items.art9[d]}),
}

_condition(p) := object.get(input, ["purposes", p, "special_category_condition"], null)

violation contains {"at": ["purposes", p, "special_category_condition"], "args": _args(p, items)} if {
	some p, items in _items
	_condition(p) == "none"
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "args": _args(p, items)} if {
	some p, items in _items
	_condition(p) == null
}

unknown contains {"at": ["purposes", p, "uses"], "args": _args(p, facts.items.special)} if some p in _open
