# METADATA
# title: Inferring a special category is processing a special category
# description: Data that allow a conclusion on a special category are special category data, even where the conclusion is only a guess (C-184/20, C-252/21).
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Recital 51]
#   guidance:
#   - CJEU C-184/20 OT v Vyriausioji tarnybines etikos komisija (liable to disclose indirectly)
#   - CJEU C-21/23 Lindenapotheke
#   - "CJEU C-252/21 Meta Platforms, paras 68-73"
#   - "WP251 rev.01, ch. III.C"
#   message: "{purpose} uses conclusions about people ({data}: {art9_terms}). Data that allow such a conclusion are special category data, right or wrong, and no exception in Art. 9(2) is stated."
#   question: "{data} lets you conclude something about people's {art9_terms}. Which of the exceptions in Art. 9(2) allows that for {purpose}?"
#   remediation:
#   - Do not compute or store the inference.
#   - Remove the input signals that carry it.
#   - "Keep it on the person's device and let them decide."
#   - "Otherwise ask for explicit consent, freely given."
#   limits: A statement that a conclusion reveals nothing of Art. 9 (`may_reveal` empty) is taken as made.
#   since: 0.1.0
package dpia.rules.gdpr.special.inferred

applies if some p, _ in _items

applies if some d in _undeclared

_items[p] := items if {
	some p, items in data.dpia.facts.special.concluded
	count(items) > 0
}

# Concluded data of a kind that can tell of Art. 9 matters, and nobody says whether they do.
_undeclared contains d if {
	some d in (data.dpia.facts.items.derived & data.dpia.facts.items.personal)
	data.dpia.facts.items.may_reveal[d] == null
	not data.dpia.facts.items.special[d]
	count(data.dpia.facts.items.can_reveal_art9[d]) > 0
	some p in data.dpia.facts.purposes.used_by[d]
	not data.dpia.facts.special.relies_on[p]
}

_args(purpose, items, terms) := {"purpose": purpose, "data": data.dpia.facts.label.items(items), "art9_terms": data.dpia.facts.label.terms(terms)}

_terms(items) := {t | some d in items; some t in data.dpia.facts.items.art9[d]}

violation contains {"at": ["purposes", p, "special_category_condition"], "args": _args(data.dpia.facts.label.purpose[p], items, _terms(items))} if {
	some p, items in _items
	data.dpia.facts.special.without[p]
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "args": _args(data.dpia.facts.label.purpose[p], items, _terms(items))} if {
	some p, items in _items
	data.dpia.facts.special.open[p]
}

unknown contains {"at": ["data", d, "may_reveal"], "args": _args("", {d}, data.dpia.facts.items.can_reveal_art9[d])} if some d in _undeclared
