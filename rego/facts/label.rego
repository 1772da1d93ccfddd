# What to call things in sentences: the declared name, else the id. Total, so that a message never loses a finding.
package dpia.facts.label

controller := object.get(input, ["controller", "name"], "the controller")

purpose := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "purposes", {})}

item := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "data", {})}

subject := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "subjects", {})}

store := {id: id | some id, _ in object.get(input, "stores", {})}

role := {id: object.get(entry, "who", id) | some id, entry in object.get(input, "access", {})}

recipient := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "recipients", {})}

# Several groups of people in one sentence.
people(ids) := concat(", ", sort([object.get(subject, [s], s) | some s in ids]))

# Several data items in one sentence.
items(ids) := concat(", ", sort([object.get(item, [d], d) | some d in ids]))

# Several purposes in one sentence.
purposes(ids) := concat(", ", sort([object.get(purpose, [p], p) | some p in ids]))

# A term as people read it: `continued_use` is "continued use".
term(word) := concat(" ", split(word, "_"))

# Several terms, by their label in the vocabulary where they have one.
terms(words) := concat(", ", sort([object.get(data.dpia.vocabulary.may_reveal_terms, [word, "label"], term(word)) | some word in words]))

# A store with its size, a role with its number of people, where stated.
store_sized[s] := object.get({null: s}, tables, sprintf("%s (%d tables)", [s, object.get(entry, "tables", 0)])) if {
	some s, entry in input.stores
	tables := object.get(entry, "tables", null)
}

role_sized[r] := object.get({null: role[r]}, people_count, sprintf("%s (%d people)", [role[r], object.get(entry, "population", 0)])) if {
	some r, entry in input.access
	people_count := object.get(entry, "population", null)
}
