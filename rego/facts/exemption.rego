# An exemption from the DPIA that the team claims (Art. 35(1) last sentence, 35(5), 35(10), or its own reasoning): what it lacks, and whether
# it holds. A claim that lacks something is no exemption (errata C0, C17, E7).
package dpia.facts.exemption

_claim := ["governance", "dpia", "exemption"]

_stated(key) := object.get(input, array.concat(_claim, [key]), null)

basis := _stated("basis")

claimed if basis != null

_needs := {
	"art35_10": {"law", "document"},
	"art35_5": {"list_entry"},
	"similar_dpia": {"document"},
	"not_high_risk": {"document"},
}

missing contains array.concat(_claim, [key]) if {
	some key in object.get(_needs, [basis], set())
	_stated(key) == null
}

faults contains {"at": array.concat(_claim, [key]), "reason": concat("_", ["no", key])} if {
	some key in object.get(_needs, [basis], set())
	_stated(key) == "none"
}

# Art. 35(10) covers processing on the basis of Art. 6(1)(c) or (e), and nothing else.
faults contains {"at": array.concat(_claim, ["basis"]), "reason": "other_basis"} if {
	basis == "art35_10"
	bases := {b | some p in data.dpia.facts.purposes.on_personal; some b in data.dpia.facts.purposes.basis[p]}
	count(bases - {"legal_obligation", "public_task"}) > 0
}

missing contains ["purposes", p, "legal_basis"] if {
	basis == "art35_10"
	some p in data.dpia.facts.purposes.on_personal
	count(data.dpia.facts.purposes.basis[p]) == 0
}

# One's own reasoning, and an authority's list, do not displace what the law itself names in Art. 35(3).
faults contains {"at": array.concat(_claim, ["basis"]), "reason": "by_law"} if {
	basis in {"not_high_risk", "art35_5"}
	count(data.dpia.facts.art35.about) > 0
}

# A national list helps only under the authority that made it (errata C17).
_list_country := object.get(data.dpia.screening.exemption_lists, [split(_entry, "-")[0]], "") if {
	_entry := _stated("list_entry")
	_entry != null
}

_countries := data.dpia.facts.law.jurisdictions & {c | some c in data.dpia.countries.eea}

faults contains {"at": array.concat(_claim, ["list_entry"]), "reason": "no_list"} if {
	basis == "art35_5"
	_stated("list_entry") != "none"
	_list_country == ""
}

faults contains {"at": array.concat(_claim, ["list_entry"]), "reason": "elsewhere"} if {
	basis == "art35_5"
	_list_country != ""
	count(_countries - {_list_country}) > 0
}

missing contains ["jurisdictions"] if {
	basis == "art35_5"
	count(_countries) == 0
}

# WP248 wants the DPO's view on such reasons, where there is a DPO.
_officer := object.get(input, ["controller", "dpo", "appointed"], null)

_asked := object.get(input, ["governance", "dpo_advice", "sought"], null)

faults contains {"at": ["governance", "dpo_advice", "sought"], "reason": "officer"} if {
	basis == "not_high_risk"
	_officer == true
	_asked == false
}

missing contains ["governance", "dpo_advice", "sought"] if {
	basis == "not_high_risk"
	_officer == true
	_asked == null
}

missing contains ["controller", "dpo", "appointed"] if {
	basis == "not_high_risk"
	_officer == null
	_asked != true
}

# "none": nothing is claimed. A claim with a fault fails, whatever else it lacks.
state := "none" if {
	not claimed
} else := "fails" if {
	count(faults) > 0
} else := "open" if {
	count(missing) > 0
} else := "holds"
