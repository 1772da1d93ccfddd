# What people are told, per data item: the default notice, or the entries of `transparency.notices` that name the item or its people.
package dpia.facts.notice

_entries := object.get(input, ["transparency", "notices"], {})

# Entries that speak of the item: by name, or through its people when the entry names no data.
_named[d] := {id |
	some id, entry in _entries
	d in object.get(entry, "data", [])
} if {
	some d, _ in input.data
}

_through_people[d] := {id |
	some id, entry in _entries
	object.get(entry, "data", null) == null
	some s in object.get(entry, "subjects", [])
	s in object.get(input, ["data", d, "subjects"], [])
} if {
	some d, _ in input.data
}

# The default covers what no entry names, and people of the item that no entry speaks of.
_default_covers contains d if {
	some d, item in input.data
	count(_named[d]) == 0
	covered := {s | some id in _through_people[d]; some s in object.get(_entries[id], "subjects", [])}
	left := {s | some s in object.get(item, "subjects", [])} - covered
	count(left) + count(_alone(item)) > 0
}

_alone(item) := {true | count(object.get(item, "subjects", [])) == 0}

# Pairs of the path of a notice and the notice itself, for each item.
of[d] := {[["transparency", "notices", id], _entries[id]] | some id in (_named[d] | _through_people[d])} | _default(d) if {
	some d, _ in input.data
}

_default(d) := {[["transparency", "notice"], object.get(input, ["transparency", "notice"], {})] | _default_covers[d]}

_exemption := object.get(input, ["transparency", "exemption"], "none")

_exemption_law := object.get(input, ["transparency", "exemption_law"], null)

# Art. 13(4): who already has the information; Art. 14(5)(b)-(d): only for data that do not come from the person;
# Art. 23: only by a law.
exempt contains d if {
	some d in data.dpia.facts.items.personal
	_exemption == "already_has"
}

exempt contains d if {
	some d in data.dpia.facts.items.indirect
	_exemption in {"impossible_or_disproportionate", "expressly_laid_down_by_law", "professional_secrecy"}
}

exempt contains d if {
	some d in data.dpia.facts.items.personal
	_exemption == "restriction_art23"
	_exemption_law != null
	_exemption_law != "none"
}

# Personal data whose people must be told.
owed := {d | some d in data.dpia.facts.items.personal; not exempt[d]}

_bases := {b | some p in data.dpia.facts.purposes.on_personal; some b in data.dpia.facts.purposes.basis[p]}

_always := {"identity", "purposes", "legal_basis", "retention", "rights", "complaint"}

# Points of Art. 13, 14, 21(4) and 26(2) that this processing needs; a point whose trigger is not stated is not required here.
required := _always | {item | some item, due in _triggers; due}

_triggers := {
	"dpo": object.get(input, ["controller", "dpo", "appointed"], false),
	"representative": object.get(input, ["controller", "eu_representative"], "none") != "none",
	"legitimate_interest": "legitimate_interests" in _bases,
	"recipients": count({r | some r, recipient in input.recipients; object.get(recipient, "kind", "") != "internal_team"}) > 0,
	"transfers": count({r | some r, countries in data.dpia.facts.law.exposures; count(countries) > 0}) > 0,
	"withdraw": "consent" in _bases,
	"statutory": "provided" in {data.dpia.facts.items.source[d] | some d in owed},
	"automated": count(_automated) > 0,
	"source": count(owed & data.dpia.facts.items.indirect) > 0,
	"categories": count(owed & data.dpia.facts.items.indirect) > 0,
	"objection_separate": count(((_bases & {"legitimate_interests", "public_task"}) | _marketing)) > 0,
	"joint_essence": count(object.get(input, "joint_controllers", {})) > 0,
}

_marketing := {p | some p, type in data.dpia.facts.purposes.purpose_type; type == "marketing"}

_automated := {p |
	some p, purpose in input.purposes
	object.get(purpose, ["automated_decision", "solely"], false) == true
	object.get(purpose, ["automated_decision", "significant_effect"], false) == true
}
