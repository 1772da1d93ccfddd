# What each rule says of this declaration: not_applicable, violation, unknown or satisfied (docs/design.md, section 3).
package dpia.report.outcomes

_rules := data.dpia.catalogue.rules

# One look at the tree of rules: walking it again would evaluate it again on some engines.
_results := {concat(".", [pack, area, name]): result |
	some pack, areas in data.dpia.rules
	some area, rules in areas
	some name, result in rules
}

# Rules that the catalogue knows and the engine does not: the bundle is incomplete and no verdict can be given.
missing := sort([id | some id, _ in _rules; object.get(_results, [id], null) == null])

_relevant := {id | some id, result in _results; object.get(result, "applies", false) == true}

# Rules of packs whose law applies, and rules about the law itself.
_in_force := {id | some id, meta in _rules; true in {meta.always, data.dpia.facts.law.packs[meta.pack].applied}}

applied := _relevant & _in_force

# Relevant to these facts, under a law that does not apply to them.
dormant := _relevant - _in_force

# Hits with the entry of the declaration that they are about: the first two steps of the pointer.
_hits := {id: found |
	some id in _relevant
	found := [[array.slice(hit.at, 0, 2), hit] | some hit in object.get(_results, [id, "violation"], set())]
	count(found) > 0
}

_asks := {id: found |
	some id in _relevant
	found := [[array.slice(hit.at, 0, 2), hit] | some hit in object.get(_results, [id, "unknown"], set())]
	count(found) > 0
}

_hit_at := {id: {instance | some [instance, _] in found} | some id, found in _hits}

# A finding is not repeated where a graver rule already reports the same entry.
_covered_at[id] := {instance | some other in others; some instance in object.get(_hit_at, [other], set())} if {
	some id in _relevant
	others := object.get(_rules, [id, "suppressed_by"], [])
	count(others) > 0
}

violations := {id: kept |
	some id, found in _hits
	covered := object.get(_covered_at, [id], set())
	kept := {hit | some [instance, hit] in found; not covered[instance]}
	count(kept) > 0
}

# Violation first; what is unknown about the same entry is asked once the violation is gone.
unknowns := {id: kept |
	some id, found in _asks
	covered := object.get(_covered_at, [id], set()) | object.get(_hit_at, [id], set())
	kept := {hit | some [instance, hit] in found; not covered[instance]}
	count(kept) > 0
}

_violated := {id | some id, _ in violations} & applied

_open := ({id | some id, _ in unknowns} & applied) - _violated

_outcomes[id] := "violation" if some id in _violated

_outcomes[id] := "unknown" if some id in _open

_outcomes[id] := "satisfied" if some id in ((applied - _violated) - _open)

_places[id] := {concat("/", array.concat([""], hit.at)) | some hit in violations[id]} if some id in _violated

_places[id] := {concat("/", array.concat([""], hit.at)) | some hit in unknowns[id]} if some id in _open

# Every rule with its outcome and the places that it reports or asks about.
coverage := [entry |
	some id in sort(object.keys(_rules))
	entry := {
		"rule": id,
		"outcome": object.get(_outcomes, id, "not_applicable"),
		"at": sort(object.get(_places, id, set())),
	}
]

rank := {"blocker": "0", "major": "1", "minor": "2", "info": "3"}

# Severity and waivability for one hit: law that is not in force yet counts as `severity_before`; a hit may escalate.
weight(meta, hit) := {"severity": meta.severity_before, "waivable": meta.waivable} if {
	object.get(meta, "effective_from", "") > data.dpia.facts.time.today
} else := {"severity": meta.escalate.severity, "waivable": meta.escalate.waivable} if {
	object.get(hit, "escalate", false) == true
} else := {"severity": meta.severity, "waivable": meta.waivable}

# A sentence from its parts: literal text, or the argument of that name. An argument may pick one of the rule's own reasons.
sentence(parts, meta, args) := concat("", [text |
	some part in parts
	given := object.get(args, part.arg, part.text)
	text := object.get(meta, ["reasons", given], given)
])

pointer(at) := concat("/", array.concat([""], at))
