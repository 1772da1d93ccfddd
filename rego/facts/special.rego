# Art. 9(2): the condition on which each purpose relies, and what the purpose uses that needs one.
package dpia.facts.special

_conditions := {c | some c, _ in data.dpia.vocabulary.art9_conditions} - {"none"}

_stated[p] := object.get(purpose, "special_category_condition", null) if some p, purpose in object.get(input, "purposes", {})

# One of the ten conditions of Art. 9(2).
relies_on[p] := condition if {
	some p, condition in _stated
	_conditions[condition]
}

# Stated to have none. A word that is none of the ten (a legal basis of Art. 6, say) is no condition either (errata V01).
without contains p if {
	some p, condition in _stated
	condition != null
	not _conditions[condition]
}

# Not stated.
open contains p if {
	some p, condition in _stated
	condition == null
}

# Data of Art. 9 that the purpose uses as such, and those that it concludes.
given[p] := {d | some d in data_ids; data.dpia.facts.items.special[d]; not data.dpia.facts.items.derived[d]} if {
	some p, data_ids in data.dpia.facts.purposes.uses
}

concluded[p] := {d | some d in data_ids; data.dpia.facts.items.special[d]; data.dpia.facts.items.derived[d]} if {
	some p, data_ids in data.dpia.facts.purposes.uses
}

# What a purpose relies on for the condition, in words; total, since a condition may be claimed before the data are listed.
terms[p] := object.get({"": "special category data"}, words, words) if {
	some p, _ in _stated
	words := data.dpia.facts.label.terms({t |
		some d in data.dpia.facts.purposes.uses[p]
		some t in data.dpia.facts.items.art9[d]
	})
}
