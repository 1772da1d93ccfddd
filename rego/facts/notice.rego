# What people are told about which data: the default notice, and the entries of `transparency.notices` where they say otherwise.
package dpia.facts.notice

_entries := object.get(input, ["transparency", "notices"], {})

# Every notice by its id; the default has none and goes by "".
notice[id] := entry if some id, entry in _entries

notice[""] := object.get(input, ["transparency", "notice"], {})

# Where it is declared, and where the points that it covers are.
path[id] := ["transparency", "notices", id] if some id, _ in _entries

path[""] := ["transparency", "notice"]

points_path[id] := ["transparency", "notices", id, "items"] if some id, _ in _entries

points_path[""] := ["transparency", "items"]

# Entries that name the item, and entries that name no data.
_by_item[d] := {id | some id, entry in _entries; d in object.get(entry, "data", [])} if some d, _ in input.data

_by_people := {id | some id, entry in _entries; object.get(entry, "data", null) == null}

# The groups that an entry speaks to; one that names none speaks to all.
_listed[id] := {s | some s in object.get(entry, "subjects", [])} if some id, entry in _entries

_to_all contains id if {
	some id, entry in _entries
	object.get(entry, "subjects", null) == null
}

# Whom the item is about, together with those whom an entry names for it; "" while nobody is named.
_groups[d] := people | {s | count(people) == 0; some s in {""}} if {
	some d, named in data.dpia.facts.people.of_item
	people := named | {s | some id in _by_item[d]; some s in _listed[id]}
}

_speaking(ids, s) := {id | some id in ids; _to_all[id]} | {id | some id in ids; _listed[id][s]}

# For each group: what names the item goes before what names only people, and this before the default.
_telling(d, s) := ids if {
	ids := _speaking(_by_item[d], s)
	count(ids) > 0
} else := ids if {
	ids := _speaking(_by_people, s)
	count(ids) > 0
} else := {""}

_by[d] := {s: _telling(d, s) | some s in people} if some d, people in _groups

# Personal data that each notice speaks of, and the groups that it speaks to.
covers[id] := {d | some d in data.dpia.facts.items.personal; some _, ids in _by[d]; ids[id]} if some id, _ in notice

_reaches[id] := {s | some d in items; some s, ids in _by[d]; ids[id]} - {""} if some id, items in covers

# The same groups in words; rules have the words for people who are not named.
audience[id] := object.get({0: "unnamed"}, count(people), data.dpia.facts.label.people(people)) if {
	some id, people in _reaches
}

_exemption := object.get(input, ["transparency", "exemption"], "none")

# Claims that people need not be told count only where the law allows them: Art. 13(4) for what they already know; Art. 14(5)(b)-(d)
# for data that do not come from the person; Art. 23 where a law is named. What is not stated is not claimed.
exempt contains d if {
	some d in data.dpia.facts.items.personal
	_exemption == "already_has"
}

exempt contains d if {
	some d in (data.dpia.facts.items.personal & data.dpia.facts.items.indirect)
	only_from_elsewhere[_exemption]
}

exempt contains d if {
	some d in data.dpia.facts.items.personal
	_exemption == "restriction_art23"
	object.get(input, ["transparency", "exemption_law"], "none") != "none"
}

only_from_elsewhere := {"impossible_or_disproportionate", "expressly_laid_down_by_law", "professional_secrecy"}

# Personal data whose people must be told, in all and by notice.
owed := data.dpia.facts.items.personal - exempt

owes[id] := items & owed if some id, items in covers

_says(id, key) := object.get(notice[id], key, null)

# People get no notice, or get it at a stated time; of the rest it is not known.
silent contains id if {
	some id, _ in notice
	_says(id, "given") == false
}

silent contains id if {
	some id, _ in notice
	_says(id, "when") == "never"
}

given contains id if {
	some id, _ in notice
	not silent[id]
	true in {_says(id, "given") == true, _says(id, "when") != null}
}

# Data of a notice that comes after they were collected: from the person (Art. 13), from elsewhere (Art. 14), origin not stated.
_late[id] := owes[id] if {
	some id, _ in notice
	not silent[id]
	_says(id, "when") == "after"
}

late_direct[id] := items & data.dpia.facts.items.direct if {
	some id, items in _late
	count(items & data.dpia.facts.items.direct) > 0
}

late_indirect[id] := items & data.dpia.facts.items.indirect if {
	some id, items in _late
	count(items & data.dpia.facts.items.indirect) > 0
}

late_open[id] := {d | some d in items; data.dpia.facts.items.source[d] == null} if some id, items in _late

# Whether monitoring is announced beforehand: an entry that does not say follows the general statement.
_announced[id] := object.get(entry, "monitoring_announced", _announced_to_all) if some id, entry in notice

_announced_to_all := object.get(input, ["transparency", "monitoring_announced"], null)

# Data whose monitoring is not announced to some of the people.
unannounced contains d if {
	some id, said in _announced
	said == false
	some d in covers[id]
}

# Points that a notice needs and leaves out: known where its points are stated, or where it says what it omits.
lacks[id] := (required[id] - {p | some p in object.get(input, at, [])}) | omits[id] if {
	some id, at in points_path
	object.get(input, at, null) != null
}

omits[id] := required[id] & {p | some p in object.get(notice[id], "omits", [])} if some id, _ in notice

# Points in the order of the law, in plain words, and with their articles.
labels(points) := concat("; ", [point.label | some point in data.dpia.notice.points; points[point.id]])

words(points) := concat("; ", [sprintf("%s (%s)", [point.label, point.law]) |
	some point in data.dpia.notice.points
	points[point.id]
])

# The points that its data and their purposes call for; a point whose trigger is not stated is not asked for here.
required[id] := _always | {point | some point, called in _calls[id]; called} if some id, _ in notice

_always := {"identity", "purposes", "legal_basis", "retention", "rights", "complaint"}

_purposes[id] := {p | some d in items; some p in data.dpia.facts.purposes.used_by[d]} if some id, items in owes

_bases[id] := {b | some p in purposes; some b in data.dpia.facts.purposes.basis[p]} if some id, purposes in _purposes

# An internal team is no recipient (Art. 4(9)); one whose data are not stated may get these.
_recipients[id] := {r |
	some r in data.dpia.facts.items.gets_personal
	object.get(input.recipients[r], "kind", null) != "internal_team"
	count({d | some d in object.get(input.recipients[r], "data", items); items[d]}) > 0
} if {
	some id, items in owes
}

_calls[id] := {
	"dpo": object.get(input, ["controller", "dpo", "appointed"], null) == true,
	"representative": object.get(input, ["controller", "eu_representative"], "none") != "none",
	"legitimate_interest": "legitimate_interests" in bases,
	"recipients": count(_recipients[id]) > 0,
	"transfers": count({r | some r in _recipients[id]; count(data.dpia.facts.law.exposures[r]) > 0}) > 0,
	"withdraw": count({p | some p in _purposes[id]; _on_consent[p]}) > 0,
	"statutory": "provided" in {data.dpia.facts.items.source[d] | some d in items},
	"automated": count({p | some p in _purposes[id]; _automated[p]}) > 0,
	"source": count(items & data.dpia.facts.items.indirect) > 0,
	"categories": count(items & data.dpia.facts.items.indirect) > 0,
	"objection_separate": count({p | some p in _purposes[id]; _open_to_objection[p]}) > 0,
	"joint_essence": count(_arrangements) > 0,
} if {
	some id, items in owes
	bases := _bases[id]
}

# Art. 6(1)(a) or 9(2)(a).
_on_consent contains p if {
	some p, bases in data.dpia.facts.purposes.basis
	"consent" in bases
}

_on_consent contains p if {
	some p, purpose in input.purposes
	object.get(purpose, "special_category_condition", null) == "explicit_consent"
}

# Art. 22(1) and (4).
_automated contains p if {
	some p, purpose in input.purposes
	object.get(purpose, ["automated_decision", "solely"], null) == true
	object.get(purpose, ["automated_decision", "significant_effect"], null) == true
}

# Art. 21(1) and (2).
_open_to_objection contains p if {
	some p, bases in data.dpia.facts.purposes.basis
	count(bases & {"legitimate_interests", "public_task"}) > 0
}

_open_to_objection contains p if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type == "marketing"
}

# Joint controllers whose arrangement is not made available elsewhere.
_arrangements contains j if {
	some j, joint in object.get(input, "joint_controllers", {})
	object.get(joint, "essence_available", null) != true
}

_arrangements contains r if {
	some r, recipient in object.get(input, "recipients", {})
	object.get(recipient, "kind", null) == "joint_controller"
	count(object.get(input, "joint_controllers", {})) == 0
}
