# What to call things in sentences: the declared name, else the id. Total, so that a message never loses a finding.
package dpia.facts.label

controller := object.get(input, ["controller", "name"], "the controller")

# The name of every entry that the team named, by top-level key.
names := {
	"subjects": subject,
	"data": _data,
	"purposes": _purposes,
	"stores": store,
	"access": role,
	"recipients": recipient,
}

_data := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "data", {})}

_purposes := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "purposes", {})}

# Data and purposes are titles of any form, so a sentence quotes them.
item := {id: concat("", ["“", name, "”"]) | some id, name in _data}

purpose := {id: concat("", ["“", name, "”"]) | some id, name in _purposes}

subject := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "subjects", {})}

store := {id: id | some id, _ in object.get(input, "stores", {})}

role := {id: object.get(entry, "who", id) | some id, entry in object.get(input, "access", {})}

recipient := {id: object.get(entry, "name", id) | some id, entry in object.get(input, "recipients", {})}

# Several groups of people in one sentence.
people(ids) := listed(sort([object.get(subject, [s], s) | some s in ids]))

# Several data items in one sentence.
items(ids) := listed(sort([object.get(item, [d], d) | some d in ids]))

# Several purposes in one sentence.
purposes(ids) := listed(sort([object.get(purpose, [p], p) | some p in ids]))

# "a, b and c".
listed(words) := concat(", ", words) if count(words) < 2

else := concat(" and ", [concat(", ", array.slice(words, 0, count(words) - 1)), words[count(words) - 1]])

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
