# What is captured by the way (C-252/21 para 89; errata F03, A7, B12): which data may hold Art. 9 data that nobody asked for, and how much hangs on it.
package dpia.facts.incidental

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

# Personal data that are not of Art. 9 themselves but may hold such data: the team says so, or the kind of data can and the team
# does not say. What people provide, and what others send, is not asked.
candidates contains d if {
	some d in data.dpia.facts.items.incidental_art9
	not data.dpia.facts.items.special[d]
}

candidates contains d if {
	some d in _undeclared
	data.dpia.facts.items.source[d] in {"observed", null}
}

_undeclared contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.may_reveal[d] == null
	not data.dpia.facts.items.special[d]
	not data.dpia.facts.items.derived[d]
	count(data.dpia.facts.items.can_reveal_art9[d]) > 0
}

# Observed en bloc: content, or capture without a break, where the sensitive item cannot be left out when it is collected.
_en_bloc contains d if {
	some d in candidates
	data.dpia.facts.items.flagged.content_level[d]
}

_en_bloc contains d if {
	some d in candidates
	_capture(d, "continuous") == true
}

_en_bloc contains d if {
	some d in candidates
	data.dpia.facts.items.capture_triggers[d].continuous
}

# Recordings that a law, evidence or security asks for may not be cut (errata B12).
_must_be_whole contains d if {
	some d in candidates
	types := {data.dpia.facts.purposes.purpose_type[p] | some p in data.dpia.facts.purposes.used_by[d]}
	count(types) > 0
	count(types - {"security", "dlp", "fraud", "evidence_of_transaction", "legal_compliance", "archiving"}) == 0
}

_observed_en_bloc contains d if {
	some d in _en_bloc
	data.dpia.facts.items.source[d] == "observed"
}

# The three weights: collected en bloc and could be cut; collected en bloc and has to stay whole; written, sent or met by chance.
grave := _observed_en_bloc - _must_be_whole

whole := _observed_en_bloc & _must_be_whole

light contains d if {
	some d in candidates
	data.dpia.facts.items.source[d] != null
	data.dpia.facts.items.source[d] != "observed"
}

light contains d if {
	some d in candidates
	_capture(d, "continuous") == false
	not _en_bloc[d]
}

# Which it is hangs on facts that are not stated.
open := candidates - ((grave | whole) | light)

# Used by a purpose that relies on no condition of Art. 9(2), or does not say.
exposed contains d if {
	some d in candidates
	some p in data.dpia.facts.purposes.used_by[d]
	not data.dpia.facts.special.relies_on[p]
}

without[d] := {p | some p in data.dpia.facts.purposes.used_by[d]; data.dpia.facts.special.without[p]} if some d in candidates

# Facts about the item that are still to be stated.
missing contains ["data", d, "source"] if {
	some d in (open & exposed)
	not data.dpia.facts.items.filtered[d]
	data.dpia.facts.items.source[d] == null
}

missing contains ["data", d, "capture", "continuous"] if {
	some d in (open & exposed)
	not data.dpia.facts.items.filtered[d]
	not _en_bloc[d]
	_capture(d, "continuous") == null
}

missing contains ["data", d, "may_reveal"] if {
	some d in (_undeclared & exposed)
	data.dpia.facts.items.source[d] == "observed"
	not data.dpia.facts.items.filtered[d]
}

missing contains ["data", d, "filtered"] if {
	some d in exposed
	data.dpia.facts.items.source[d] == "observed"
	object.get(input, ["data", d, "filtered"], null) == null
}

missing contains ["data", d, "filter_evidence"] if {
	some d in (exposed & data.dpia.facts.items.filter_unproven)
	data.dpia.facts.items.source[d] in {"observed", null}
}

# Nothing filters it out, and whether an exception covers it is not stated.
uncovered[p] := items if {
	some p in data.dpia.facts.special.open
	items := {d |
		some d in data.dpia.facts.purposes.uses[p]
		candidates[d]
		data.dpia.facts.items.incidental_art9[d]
		data.dpia.facts.items.unfiltered[d]
		data.dpia.facts.items.source[d] in {"observed", null}
		count(without[d]) == 0
	}
	count(items) > 0
}
