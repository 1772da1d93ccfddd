# Is a DPIA required (Art. 35)? true, false or "unknown", with the grounds and the facts that proved them. The grounds of Art. 35(3):
# art35.rego; the nine criteria of WP248: wp248.rego and wp248_data.rego; exemptions: exemption.rego.
package dpia.facts.screening

_pointer(path) := concat("", [step | some key in path; step := concat("", ["/", key])])

_pointers(paths) := sort({_pointer(path) | some path in paths})

_met(c) := object.get(data.dpia.facts.wp248.met, [c], set()) | object.get(data.dpia.facts.wp248_data.met, [c], set())

_missing(c) := object.get(_by_purpose, [c], set()) | object.get(_by_data, [c], set())

_by_purpose := data.dpia.facts.wp248.missing

_by_data := data.dpia.facts.wp248_data.missing

criteria := {c: {"title": entry.title, "met": _state(c), "because": _pointers(_met(c)), "missing": _unsettled(c)} |
	some c, entry in data.dpia.screening.criteria
}

_state(c) if {
	count(_met(c)) > 0
} else := "unknown" if {
	count(_missing(c)) > 0
} else := false

# A criterion that is met is settled.
_unsettled(c) := [] if {
	count(_met(c)) > 0
} else := _pointers(_missing(c))

met := {c | some c, criterion in criteria; criterion.met == true}

_open := {c | some c, criterion in criteria; criterion.met == "unknown"}

# A ground of Art. 35(3) holds.
by_law if count(data.dpia.facts.art35.about) > 0

_law_missing := {path | some paths in data.dpia.facts.art35.missing; some path in paths}

# Two criteria in most cases (WP248, s. III.B.a); not against one physician or lawyer (Recital 91, errata E2).
presumed if {
	count(met) >= 2
	not _individual
}

_individual if {
	object.get(input, ["controller", "kind"], null) == "individual_professional"
	object.get(input, ["scale", "large"], null) != true
	not by_law
}

# One criterion may be enough, but only two make the presumption: what is open matters where two are within reach (errata C23).
_undecided if {
	not presumed
	not _individual
	count(met) + count(_open) >= 2
}

# With no criterion met, all but one must fail before the presumption is out of reach: the one with most to answer is left out.
_spare := max({[count(_missing(c)), c] | count(met) == 0; some c in _open})[1]

_asked := _open - {c | c := _spare}

_lifts_law if {
	data.dpia.facts.exemption.basis in {"art35_10", "similar_dpia"}
	data.dpia.facts.exemption.state == "holds"
}

_lifts_presumption if data.dpia.facts.exemption.state == "holds"

# Whether the claimed exemption holds is still to be seen; it could lift what is due.
_claim_open if data.dpia.facts.exemption.state == "open"

required_by_law if {
	by_law
	not _lifts_law
	not _claim_open
}

required_by_presumption if {
	presumed
	not by_law
	not _lifts_presumption
	not _claim_open
}

# Due, or perhaps due, before any exemption is counted.
within_reach if _due

within_reach if _undecided

within_reach if count(_law_missing) > 0

_due if by_law

_due if presumed

# Facts that would settle a ground of Art. 35(3), where one is still open and could change something.
law_missing := {path | not by_law; not _lifts_law; some path in _law_missing}

criteria_missing := {path | _undecided; not by_law; not _lifts_presumption; some c in _asked; some path in _missing(c)}

# What the claimed exemption lacks, where it could lift what is due.
claim_missing := {path | _due; _claim_open; some path in data.dpia.facts.exemption.missing}

missing := (law_missing | criteria_missing) | claim_missing

# What to ask for a missing fact: in the words of its own entry, else of the first criterion that waits for it.
question[path] := object.get(data.dpia.screening.facts, [path[count(path) - 1]], fallback) if {
	some path in missing
	asked := [entry.question | some c, entry in data.dpia.screening.criteria; _missing(c)[path]]
	fallback := concat("", array.slice(asked, 0, 1))
}

required if {
	required_by_law
} else if {
	required_by_presumption
} else := "unknown" if {
	count(missing) > 0
} else := false

# Pay and personnel files as such: no watching, no scores, and health data only as employment law asks for them (errata E7).
plain_hr if {
	count(data.dpia.facts.purposes.on_personal) > 0
	types := {data.dpia.facts.purposes.purpose_type[p] | some p in data.dpia.facts.purposes.on_personal}
	count(types - {"payroll", "hr_administration", "attendance", "training_administration"}) == 0
	count(data.dpia.facts.work.watched) == 0
	count(met & {"c1", "c2"}) == 0
	count(_beyond_employment_law) == 0
}

_beyond_employment_law := {p |
	some p, items in data.dpia.facts.purposes.uses
	count(items & data.dpia.facts.items.special) > 0
	object.get(input, ["purposes", p, "special_category_condition"], "employment_social_law") != "employment_social_law"
}

_law_grounds := {g: {"ground": entry.law, "strength": "law", "text": text, "because": _pointers(paths)} |
	some g, entry in data.dpia.screening.grounds
	about := data.dpia.facts.art35.about[g]
	paths := data.dpia.facts.art35.because[g]
	text := concat(": ", [entry.title, about])
}

_presumption := {"wp248": {
	"ground": data.dpia.screening.presumption.law,
	"strength": "presumed",
	"text": concat(": ", [data.dpia.screening.presumption.title, titles]),
	"because": sort({fact | some c in met; some fact in criteria[c].because}),
} |
	presumed
}

# The grounds of Art. 35(3) in one or more sentences; the criteria that are met.
law_why := concat(" ", [sentence |
	some g in sort(object.keys(_law_grounds))
	sentence := sprintf("%s: %s.", [_law_grounds[g].ground, _law_grounds[g].text])
])

titles := concat("; ", [criteria[c].title | some c in sort(met)])

grounds := array.concat([_law_grounds[g] | some g in sort(object.keys(_law_grounds))], [p | some p in _presumption])

because := sort({fact | some ground in grounds; some fact in ground.because})

# What the report says of it: under a law that is not applied nobody owes a DPIA (Art. 3); the criteria are shown all the same.
result := {
	"dpia_required": _answer.required,
	"grounds": _answer.grounds,
	"criteria": criteria,
	"missing": _answer.missing,
	"lists": [],
	"exemptions": _answer.exemptions,
}

_answer := {
	"required": required,
	"grounds": grounds,
	"missing": [fact | required == "unknown"; some fact in _pointers(missing)],
	"exemptions": [{"basis": data.dpia.facts.exemption.basis, "state": data.dpia.facts.exemption.state, "text": text} |
		data.dpia.facts.exemption.claimed
		text := data.dpia.screening.exemptions[data.dpia.facts.exemption.basis]
	],
} if {
	data.dpia.facts.law.gdpr
} else := {
	"required": false,
	"grounds": [],
	"missing": [],
	"exemptions": [{"basis": "territory", "state": "holds", "text": data.dpia.screening.territory}],
}
