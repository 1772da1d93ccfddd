# Is a DPIA required (Art. 35)? true, false or "unknown", with the grounds and the facts that met them.
package dpia.facts.screening

_pointer(path) := concat("", [step | some key in path; step := concat("", ["/", key])])

_pointers(paths) := sort({_pointer(path) | some path in paths})

_met(c) := object.get(data.dpia.facts.wp248.met, [c], set())

_missing(c) := object.get(data.dpia.facts.wp248.missing, [c], set())

criteria := {c: {"title": entry.title, "met": _state(c), "because": _pointers(_met(c)), "missing": _pointers(_missing(c))} |
	some c, entry in data.dpia.screening.criteria
}

_state(c) if {
	count(_met(c)) > 0
} else := "unknown" if {
	count(_missing(c)) > 0
} else := false

_true := {c | some c, criterion in criteria; criterion.met == true}

_open := {c | some c, criterion in criteria; criterion.met == "unknown"}

_large := object.get(input, ["scale", "large"], null)

_personal_purposes := {p: purpose | some p, purpose in input.purposes; data.dpia.facts.purposes.on_personal[p]}

_adm(p, key) := object.get(input, ["purposes", p, "automated_decision", key], null)

# Art. 35(3)(a): evaluation on which decisions are based; "solely" is not needed.
_ground.a contains ["purposes", p, "automated_decision", "significant_effect"] if {
	some p, _ in _personal_purposes
	_adm(p, "significant_effect") == true
	true in {_adm(p, "profiling"), ["purposes", p, "type"] in _met("c1")}
}

# Art. 35(3)(b), C-184/20: data that reveal special categories count, unless filtered.
_ground.b contains ["data", d, "category"] if {
	_large == true
	some d in _sensitive
}

_sensitive := {d | some d in (data.dpia.facts.items.special | (data.dpia.facts.items.criminal & data.dpia.facts.items.personal))} | {d |
	some d in data.dpia.facts.items.incidental_art9
	data.dpia.facts.items.flagged.content_level[d]
	object.get(input, ["data", d, "filtered"], null) != true
}

# Art. 35(3)(c): an area is physical; motion-triggered cameras are systematic too (errata C19).
_ground.c contains ["data", d, "capture", "scope"] if {
	_large == true
	some d in _public_area
}

_public_area contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.capture_scopes[d].public_space
	object.get(input, ["data", d, "capture", "method"], null) in {"camera", "microphone", "scanner", "anpr", "sensor"}
	count(data.dpia.facts.items.capture_triggers[d] & {"user_initiated"}) == 0
}

_ground_missing contains ["scale", "large"] if {
	_large == null
	count(_sensitive | _public_area) > 0
}

by_law if count(_law_grounds) > 0

_law_grounds := {g | some g, paths in _ground; count(paths) > 0}

# Recital 91: an individual physician or lawyer; only the presumption yields.
_individual if {
	object.get(input, ["controller", "kind"], null) == "individual_professional"
	_large != true
}

presumed if {
	count(_true) >= 2
	not _individual
}

_exemption(key) := object.get(input, ["governance", "dpia", "exemption", key], null)

# An exemption counts only with what it needs; one that no limb knows is none (errata C0).
exempt_basis := "art35_10" if {
	_exemption("basis") == "art35_10"
	_stated_law
	bases := {b | some p, _ in _personal_purposes; some b in data.dpia.facts.purposes.basis[p]}
	count(bases - {"legal_obligation", "public_task"}) == 0
} else := "similar_dpia" if {
	_exemption("basis") == "similar_dpia"
	_stated_document
} else := "art35_5" if {
	_exemption("basis") == "art35_5"
	_exemption("list_entry") != null
} else := "not_high_risk" if {
	_exemption("basis") == "not_high_risk"
	_stated_document
} else := ""

_stated_document if {
	_exemption("document") != null
	_exemption("document") != "none"
}

# National exemptions and one's own assessment never displace Art. 35(3).
_law_lifted if exempt_basis in {"art35_10", "similar_dpia"}

_presumption_lifted if exempt_basis != ""

required_by_law if {
	by_law
	not _law_lifted
}

required_by_presumption if {
	presumed
	not _presumption_lifted
	not required_by_law
}

required if {
	required_by_law
} else if {
	required_by_presumption
} else := "unknown" if {
	count(missing) > 0
} else := false

# Facts that could still make a DPIA due.
missing := {path | not _law_lifted; some path in _ground_missing} | {path |
	not presumed
	not _presumption_lifted
	not _individual
	count(_true) + count(_open) >= 2
	some c in _open
	some path in _missing(c)
}

_grounds contains {"ground": data.dpia.screening.grounds[g].law, "strength": "law", "text": data.dpia.screening.grounds[g].text, "because": _pointers(paths)} if {
	some g, paths in _ground
	count(paths) > 0
}

_grounds contains {
	"ground": data.dpia.screening.grounds.wp248.law,
	"strength": "presumed",
	"text": data.dpia.screening.grounds.wp248.text,
	"because": sort({fact | some c in _true; some fact in criteria[c].because}),
} if {
	presumed
}

result := {
	"dpia_required": required,
	"grounds": sort([g | some g in _grounds]),
	"criteria": criteria,
	"missing": _pointers(missing),
	"lists": [],
	"exemptions": [{"basis": exempt_basis, "text": data.dpia.screening.exemptions[exempt_basis]} | exempt_basis != ""],
}

_stated_law if {
	_exemption("law") != null
	_exemption("law") != "none"
}
