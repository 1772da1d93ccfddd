# METADATA
# title: Inferring a special category is processing a special category
# description: |
#   Data that allow a conclusion on a special category are special category data, even if the conclusion is only a guess (C-184/20).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Recital 51]
#   guidance:
#   - CJEU C-184/20 OT v Vyriausioji tarnybines etikos komisija (liable to disclose indirectly)
#   - CJEU C-21/23 Lindenapotheke
#   - "CJEU C-252/21, paras 68-73"
#   - "WP251 rev.01, ch. III.C"
#   message: "{purpose} derives {art9_terms} about people in {data}. Data that allows such a conclusion is special category data even if it is only a guess."
#   question: "{data} lets you conclude {art9_terms}. Which exception in Art. 9(2) allows that?"
#   remediation:
#   - Do not compute or store the inference.
#   - Remove the input signals that carry it.
#   - "Keep it on the person's device and let them decide."
#   - "Otherwise, explicit consent freely given."
#   since: 0.1.0
package dpia.rules.gdpr.special.inferred

import data.dpia.facts

applies if some p, _ in _items

_items[p] := items if {
	some p, data_ids in facts.purposes.uses
	items := {d | some d in data_ids; facts.items.special[d]; facts.items.derived[d]}
	count(items) > 0
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
