# The three grounds of Art. 35(3) GDPR: the facts that prove each, the facts that would settle it, and what they are about.
package dpia.facts.art35

_large := object.get(input, ["scale", "large"], null)

# The scale is not stated. The practice of one physician, other health professional or lawyer is not large scale (Recital 91).
_scale_open if {
	_large == null
	object.get(input, ["controller", "kind"], null) != "individual_professional"
}

# (a) An evaluation on which decisions with significant effect are based; "solely" is not needed (errata C18).
_of(p, paths) := {path | some path in paths; path[1] == p}

_evaluates[p] := _of(p, data.dpia.facts.wp248.met.c1) if some p in data.dpia.facts.purposes.on_personal

_decides[p] := _of(p, data.dpia.facts.wp248.met.c2) if some p in data.dpia.facts.purposes.on_personal

_undecided[p] := _of(p, data.dpia.facts.wp248.missing.c2) if some p in data.dpia.facts.purposes.on_personal

_profiling(p) := object.get(input, ["purposes", p, "automated_decision", "profiling"], null)

purposes.a contains p if {
	some p, paths in _evaluates
	count(paths) > 0
	count(_decides[p]) > 0
}

because.a contains path if {
	some p in purposes.a
	some path in (_evaluates[p] | _decides[p])
}

missing.a contains path if {
	some p, paths in _undecided
	true in {count(_evaluates[p]) > 0, _profiling(p) == null}
	some path in paths
}

missing.a contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, paths in _decides
	count(paths) > 0
	_profiling(p) == null
}

# (b) Data of Art. 9 or 10, also where they are picked up with the rest en bloc and nothing filters them out (C-184/20, C-252/21 para 89).
_kept := data.dpia.facts.items.special | (data.dpia.facts.items.criminal & data.dpia.facts.items.personal)

_en_bloc := (data.dpia.facts.incidental.grave | data.dpia.facts.incidental.whole) - data.dpia.facts.items.filtered

_revealing := (_en_bloc & data.dpia.facts.items.incidental_art9) - data.dpia.facts.items.filter_unproven

_may_reveal := _en_bloc - _revealing

items.b contains d if {
	_large == true
	some d in (_kept | _revealing)
}

because.b contains ["scale", "large"] if count(items.b) > 0

because.b contains ["data", d, "category"] if {
	some d in items.b
	_kept[d]
}

because.b contains ["data", d, "may_reveal"] if {
	some d in items.b
	not _kept[d]
}

missing.b contains ["scale", "large"] if {
	_scale_open
	count(((_kept | _revealing) | _may_reveal)) > 0
}

missing.b contains ["data", d, fact] if {
	_large == true
	some d in _may_reveal
	fact := object.get({true: "filter_evidence"}, data.dpia.facts.items.may_reveal[d] != null, "may_reveal")
}

# (c) An area open to anyone, a shop too (WP248, s. III.B.a no. 3). Cameras set off by movement are systematic as well (errata C19).
_open_areas := {"public_space", "shop", "place_of_worship"}

_devices := {"camera", "microphone", "scanner", "anpr", "sensor", "wifi", "bluetooth"}

_in_public contains d if {
	some d in data.dpia.facts.items.personal
	count(data.dpia.facts.items.capture_scopes[d] & _open_areas) > 0
	_device[d]
	count(data.dpia.facts.items.capture_triggers[d] & {"user_initiated"}) == 0
}

_device contains d if {
	some d, item in input.data
	object.get(item, ["capture", "method"], null) in _devices
}

_device contains d if some d in data.dpia.facts.items.group.cameras

_systematic contains d if {
	some d in _in_public
	object.get(input, ["data", d, "capture", "continuous"], null) == true
}

_systematic contains d if {
	some d in _in_public
	count(data.dpia.facts.items.capture_triggers[d]) > 0
}

items.c contains d if {
	_large == true
	some d in _systematic
}

because.c contains ["scale", "large"] if count(items.c) > 0

because.c contains ["data", d, "capture", "scope"] if some d in items.c

missing.c contains ["scale", "large"] if {
	_scale_open
	count(_in_public) > 0
}

missing.c contains ["data", d, "capture", "trigger"] if {
	_large != false
	some d in (_in_public - _systematic)
}

# The grounds that hold, each with what it is about, in words; the purposes that it reaches.
about[g] := data.dpia.facts.label.purposes(found) if {
	some g, found in purposes
	count(found) > 0
}

about[g] := data.dpia.facts.label.items(found) if {
	some g, found in items
	count(found) > 0
}

reached := purposes.a | {p |
	some found in items
	some d in found
	some p in data.dpia.facts.purposes.used_by[d]
}
