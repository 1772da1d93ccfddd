# METADATA
# title: Special category data needs an Art. 9(2) condition on top of the legal basis
# description: Art. 9(1) prohibits processing special categories. One of the exceptions in Art. 9(2) must apply on top of the legal basis (C-667/21). Where the kind of data is not stated, no one can tell, so it is asked.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2)]
#   guidance: [CJEU C-667/21 Krankenversicherung Nordrhein (Art. 6 and Art. 9 apply together), "CJEU C-252/21 Meta Platforms, paras 68-73"]
#   message: "{purpose} uses {data} ({art9_terms}), which Art. 9(1) prohibits unless one of the exceptions in Art. 9(2) applies. None is stated."
#   question: "{data} counts as special category data ({art9_terms}). Which of the ten exceptions in Art. 9(2) lets you use it for {purpose} (for example explicit consent, a duty in employment or social law, health care)?"
#   remediation: [Stop collecting that data item., Replace it with something that does not reveal it (for example yes/no eligibility instead of a diagnosis)., Filter it out at the point of capture., Only then look for an exception that fits and meet its own conditions.]
#   since: 0.1.0
package dpia.rules.gdpr.special.no_condition

applies if some p, _ in _items

applies if some p in _open

applies if some d in _unsorted

# Special categories that the purpose uses as such; what is concluded has a rule of its own.
_items[p] := items if {
	some p, items in data.dpia.facts.special.given
	count(items) > 0
}

# Which data a purpose uses is not stated, and special categories are declared.
_open contains p if {
	some p in data.dpia.facts.purposes.open_uses
	count(data.dpia.facts.items.special) > 0
	not data.dpia.facts.special.relies_on[p]
}

_unsorted := data.dpia.facts.items.uncategorised & data.dpia.facts.items.personal

_args(purpose, items) := {
	"purpose": purpose,
	"data": data.dpia.facts.label.items(items),
	"art9_terms": data.dpia.facts.label.terms({t | some d in items; some t in data.dpia.facts.items.art9[d]}),
}

violation contains {"at": ["purposes", p, "special_category_condition"], "args": _args(data.dpia.facts.label.purpose[p], items)} if {
	some p, items in _items
	data.dpia.facts.special.without[p]
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "args": _args(data.dpia.facts.label.purpose[p], items)} if {
	some p, items in _items
	data.dpia.facts.special.open[p]
}

unknown contains {"at": ["purposes", p, "uses"], "args": _args(data.dpia.facts.label.purpose[p], data.dpia.facts.items.special)} if some p in _open

unknown contains {"at": ["data", d, "category"], "args": _args("", {d})} if some d in _unsorted
