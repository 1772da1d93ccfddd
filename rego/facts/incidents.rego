# Incidents so far. Sets hold ids of incidents.
package dpia.facts.incidents

_incidents := object.get(input, "incidents", {})

# Personal data of this declaration that each exposed.
exposed[id] := {d | some d in object.get(incident, "exposed", []); data.dpia.facts.items.personal[d]} if {
	some id, incident in _incidents
}

# What to call it: its id, and the day where it is stated.
named[id] := concat(", ", array.concat([id], [day | day := incident.date])) if some id, incident in _incidents

# What it exposed is not stated.
unnamed contains id if {
	some id, incident in _incidents
	object.get(incident, "exposed", null) == null
}

# The cause is not removed, or not stated to be.
unresolved contains id if {
	some id, incident in _incidents
	object.get(incident, "resolved", null) == false
}

undecided contains id if {
	some id, incident in _incidents
	object.get(incident, "resolved", null) == null
}

# Exposed something, or may have.
exposing contains id if {
	some id, items in exposed
	count(items) > 0
}

exposing contains id if some id in unnamed
