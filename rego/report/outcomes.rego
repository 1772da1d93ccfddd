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

_relevant contains id if {
	some id, result in _results
	object.get(result, "applies", false) == true
}

_in_force contains id if {
	some id, meta in _rules
	data.dpia.facts.law.packs[meta.pack].applied == true
}

_in_force contains id if {
	some id, meta in _rules
	meta.always == true
}

applied := _relevant & _in_force

# Relevant to these facts, under a law that does not apply to them.
dormant := _relevant - _in_force

# The entry of the declaration that a hit is about: the first two steps of its pointer.
_hits[id] := [[array.slice(hit.at, 0, 2), hit] | some hit in object.get(_results, [id, "violation"], set())] if some id in _relevant

_asks[id] := [[array.slice(hit.at, 0, 2), hit] | some hit in object.get(_results, [id, "unknown"], set())] if some id in _relevant

_hit_at[id] := {instance | some [instance, _] in pairs} if some id, pairs in _hits

# A finding is not repeated where a graver rule already reports the same entry.
_covered_at[id] := {instance |
	some other in object.get(_rules, [id, "suppressed_by"], [])
	some instance in object.get(_hit_at, [other], set())
} if {
	some id in _relevant
}

violations[id] := {hit | some [instance, hit] in pairs; not _covered_at[id][instance]} if some id, pairs in _hits

# Violation first; what is unknown about the same entry is asked once the violation is gone.
unknowns[id] := {hit |
	some [instance, hit] in pairs
	not _hit_at[id][instance]
	not _covered_at[id][instance]
} if {
	some id, pairs in _asks
}

outcome[id] := "not_applicable" if {
	some id, _ in _rules
	not applied[id]
}

outcome[id] := "violation" if {
	some id in applied
	count(violations[id]) > 0
}

outcome[id] := "unknown" if {
	some id in applied
	count(violations[id]) == 0
	count(unknowns[id]) > 0
}

outcome[id] := "satisfied" if {
	some id in applied
	count(violations[id]) == 0
	count(unknowns[id]) == 0
}

# Every rule with its outcome and the places that it reports or asks about.
coverage := [{"rule": id, "outcome": outcome[id], "at": sort(_places[id])} | some id in sort(object.keys(_rules))]

_places[id] := {pointer(hit.at) | some hit in _shown[id]} if some id, _ in _rules

_shown[id] := set() if {
	some id, result in outcome
	result in {"not_applicable", "satisfied"}
}

_shown[id] := violations[id] if {
	some id, result in outcome
	result == "violation"
}

_shown[id] := unknowns[id] if {
	some id, result in outcome
	result == "unknown"
}

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

pointer(at) := concat("", [step | some key in at; step := concat("", ["/", key])])
