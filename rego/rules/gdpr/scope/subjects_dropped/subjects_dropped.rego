# METADATA
# title: Everyone whose data is taken belongs to a purpose
# description: |
#   People whose data are taken but whom no purpose names were never looked at: nobody checked a basis, a notice or their position for them.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(2), GDPR Art. 30(1)(c), GDPR Art. 6(1)]
#   guidance: []
#   message: "{data} is taken from {subject}, but no purpose that uses it names them, so nobody checked a basis, a notice or their position for them."
#   question: "About whom is {data}, and for which purpose is each of these groups concerned?"
#   remediation:
#   - Stop taking the data from them.
#   - Name them in the purpose and check again.
#   since: 0.1.0
package dpia.rules.gdpr.scope.subjects_dropped

applies if some d in data.dpia.facts.items.personal

_named(d) := {s | some p in data.dpia.facts.purposes.used_by[d]; some s in object.get(input, ["purposes", p, "subjects"], [])}

# Purposes that use the item and name no one: there the item's own subjects count.
_open(d) := {p | some p in data.dpia.facts.purposes.used_by[d]; object.get(input, ["purposes", p, "subjects"], null) == null}

violation contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d], "subject": data.dpia.facts.label.people(dropped)}} if {
	some d in data.dpia.facts.items.personal
	count(data.dpia.facts.purposes.used_by[d]) > 0
	count(_open(d)) == 0
	dropped := {s | some s in object.get(input, ["data", d, "subjects"], [])} - _named(d)
	count(dropped) > 0
}

unknown contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in data.dpia.facts.items.personal
	object.get(input, ["data", d, "subjects"], null) == null
	count(_open(d)) > 0
}
