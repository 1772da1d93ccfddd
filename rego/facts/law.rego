# Which law applies and why (GDPR Art. 3), and so which packs are applied.
package dpia.facts.law

_eea := {c | some c in data.dpia.countries.eea} | {"EU"}

# A country by the code used here; EL, UK, EEA and the outermost regions lead to it.
norm(c) := object.get(data.dpia.countries.aliases, [c], c)

# A country, or EU, outside which a transfer under Chapter V begins.
third_country(c) if {
	code := norm(c)
	not _eea[code]
}

jurisdictions := {norm(c) | some c in object.get(input, "jurisdictions", [])}

# Third countries in which a recipient has the data, or from which its staff can reach them (EDPB 05/2021: remote access is a transfer).
exposures[r] := {code |
	some c in _places(recipient)
	third_country(c)
	code := norm(c)
} if {
	some r, recipient in object.get(input, "recipients", {})
}

_places(recipient) := {c | c := recipient.country} | {c | some c in object.get(recipient, "remote_access_from", [])}

_territorial(key) := object.get(input, ["territorial", key], null)

_controller := {norm(c) | c := input.controller.country}

# Art. 26: whoever decides with the controller brings the law of its own establishment.
_joint := {norm(joint.country) | some joint in object.get(input, "joint_controllers", {})} | {norm(recipient.country) |
	some recipient in object.get(input, "recipients", {})
	recipient.kind == "joint_controller"
}

_subjects := object.get(input, "subjects", {})

_countries[s] := {norm(c) | some c in object.get(subject, "countries", [])} if some s, subject in _subjects

_people := {c | some s, _ in _subjects; some c in _countries[s]}

_people_in_eea := _people & _eea

# Data that watch people by their kind, about people in the EEA: that is monitoring of behaviour, whatever the declaration calls it.
_watched_where[d] := places if {
	some d in (data.dpia.facts.items.flagged.monitoring & data.dpia.facts.items.personal)
	data.dpia.facts.items.source[d] == "observed"
	places := {c | some s in data.dpia.facts.people.of_item[d]; some c in _countries[s]} & _eea
	count(places) > 0
}

watched_in_eea := {d | some d, _ in _watched_where}

_list(codes) := concat(", ", sort([c | some c in codes]))

establishment if _territorial("establishment_in_eu") == true

establishment if count(_controller & _eea) > 0

establishment if count(_joint & _eea) > 0

# Why the GDPR applies, each reason with its clause. Art. 3(2) is for those who are not established in the EEA.
_reasons contains "Art. 3(1): an establishment in the EEA takes part in the processing." if {
	_territorial("establishment_in_eu") == true
}

_reasons contains sprintf("Art. 3(1): the controller is established in the EEA (%s).", [_list(_controller & _eea)]) if {
	count(_controller & _eea) > 0
}

_reasons contains sprintf("Art. 3(1): a joint controller is established in the EEA (%s).", [_list(_joint & _eea)]) if {
	count(_joint & _eea) > 0
}

_reasons contains "Art. 3(2)(a): goods or services are offered to people in the EEA." if {
	_territorial("offering_to_eu") == true
	not establishment
}

_reasons contains "Art. 3(2)(b): the behaviour of people in the EEA is monitored." if {
	_territorial("monitoring_in_eu") == true
	not establishment
}

_reasons contains sprintf("Art. 3(2)(b): what is collected watches people in the EEA (%s): %s.", [_list(places), items]) if {
	_territorial("monitoring_in_eu") != true
	not establishment
	places := {c | some _, codes in _watched_where; some c in codes}
	count(places) > 0
	items := data.dpia.facts.label.items(watched_in_eea)
}

_reasons contains sprintf("The declaration names the law of %s.", [_list(jurisdictions & _eea)]) if {
	count(jurisdictions & _eea) > 0
}

_art_3 := ["establishment_in_eu", "offering_to_eu", "monitoring_in_eu"]

_ruled_out if count([key | some key in _art_3; _territorial(key) == false]) == 3

# People in the EEA, and nothing that brings them under Art. 3 or takes them out: the law is applied until it is ruled out.
_presumed if {
	count(_people_in_eea) > 0
	not _ruled_out
}

# The declaration leaves EU law out: by the law that it names, or because controller and people are all said to be elsewhere.
# gdpr.scope.law_left_out tests that.
left_out if {
	count(jurisdictions) > 0
	count(jurisdictions & _eea) == 0
}

left_out if {
	count(jurisdictions) == 0
	count(_controller - _eea) > 0
	count(_people) > 0
	count(_people_in_eea) == 0
	not _people_open
}

# Where some of the people are is not stated.
_people_open if count(_subjects) == 0

_people_open if {
	some s, _ in _subjects
	count(_countries[s]) == 0
}

_outside if left_out

_outside if _ruled_out

default gdpr := true

gdpr := false if {
	_outside
	not _presumed
	count(_reasons) == 0
}

# EU law is left out although what is stated brings it in.
left_out_wrongly if {
	left_out
	count(jurisdictions) > 0
	count(_reasons) > 0
}

# Facts of Art. 3 that are still to be stated where EU law is left out.
missing contains "establishment_in_eu" if {
	_undecided
	_territorial("establishment_in_eu") == null
}

missing contains key if {
	_undecided
	_people_perhaps_in_eea
	some key in ["offering_to_eu", "monitoring_in_eu"]
	_territorial(key) == null
}

_undecided if {
	left_out
	count(_reasons) == 0
}

_people_perhaps_in_eea if count(_people_in_eea) > 0

_people_perhaps_in_eea if _people_open

_elsewhere := ((jurisdictions | _controller) | _people) - _eea

_scope := concat("", [text | count(_elsewhere) > 0; text := sprintf(" What is declared points to %s only.", [_list(_elsewhere)])])

_proof := object.get(
	{true: " Nothing stated brings it under Art. 3 so far; what is not stated about that is asked."},
	count(missing) > 0,
	" No establishment in the EEA takes part, and nobody there is offered something or watched (Art. 3).",
)

_why := concat(" ", sort([reason | some reason in _reasons])) if {
	count(_reasons) > 0
} else := sprintf("People in the EEA (%s) are concerned and Art. 3 is not ruled out, so it was%s", [_list(_people_in_eea), _as_if]) if {
	_presumed
} else := concat("", [
	"Not applied.",
	_scope,
	_proof,
	" That says nothing about the law that does apply there.",
	" The day it reaches a site or people in the EEA, state so and check again.",
]) if {
	_outside
} else := concat("", ["What is declared about where controller and people are does not rule Art. 3 out, so it was", _as_if])

_as_if := " checked as if Art. 3 applied."

# Packs of EU law that reach as far as the GDPR. Any other pack, such as an organisation's own, applies wherever it is loaded.
_territory_of_gdpr := {"gdpr", "employment"}

packs[pack] := {"applied": gdpr, "why": _why} if {
	some pack in data.dpia.catalogue.packs
	_territory_of_gdpr[pack]
}

packs[pack] := {"applied": true, "why": "This pack was loaded for the declaration."} if {
	some pack in data.dpia.catalogue.packs
	not _territory_of_gdpr[pack]
}

applicable := [{"law": "Regulation (EU) 2016/679 (GDPR)", "applied": gdpr, "why": _why}]
