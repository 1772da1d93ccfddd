# What the data are: flags of the vocabulary, Art. 9 terms, where they come from. Sets hold data ids.
package dpia.facts.items

_data := object.get(input, "data", {})

# GDPR Art. 4(1), Recital 26: everything counts as personal until the declaration says that it is anonymous.
personal contains d if {
	some d, item in _data
	object.get(item, "identifiability", null) != "anonymous"
}

category[d] := object.get(item, "category", null) if some d, item in _data

# The vocabulary's entry for the category; {} when none is stated.
term[d] := object.get(data.dpia.vocabulary.data_categories, [category[d]], {}) if some d, _ in _data

# The category and its parents in the vocabulary: `"health" in facts.kinds[d]`.
kinds[d] := {c, parent, grandparent} - {null} if {
	some d, c in category
	parent := object.get(data.dpia.vocabulary.data_categories, [c, "parent"], null)
	grandparent := object.get(data.dpia.vocabulary.data_categories, [parent, "parent"], null)
}

# facts.flagged.content_level: the data whose category carries the flag.
flagged[flag] := {d | some d, entry in term; flag in object.get(entry, "flags", [])} if {
	some flag in data.dpia.vocabulary.data_flags
}

# facts.group.keylog: the data whose category is in that group of the data.dpia.vocabulary.
group[name] := {d | some d, c in category; c in terms} if some name, terms in data.dpia.vocabulary.groups

source[d] := object.get(item, "source", null) if some d, item in _data

# CJEU C-422/24: what is observed is collected from the person (Art. 13, not Art. 14).
direct contains d if source[d] in {"provided", "observed"}

indirect contains d if source[d] in {"third_party", "public"}

# What the controller concludes itself.
derived contains d if source[d] in {"inferred", "derived"}

may_reveal[d] := object.get(item, "may_reveal", null) if some d, item in _data

_revealed[d] := {t | is_array(terms); some t in terms} if some d, terms in may_reveal

_own_art9[d] := {t | t := object.get(entry, "special_category", null); t != null} if some d, entry in term

# A face, voice, gait or typing that is processed to identify (Recital 51); no word in a name or a number makes it biometric (errata A2).
identifying contains d if {
	some d, item in _data
	object.get(item, "used_to_identify", null) == true
	_may_be_biometric[d]
}

_may_be_biometric contains d if some d in flagged.biometric_source

_may_be_biometric contains d if some d in uncategorised

# What kind of data it is, is not stated: every flag is unknown, so gdpr.special.no_condition asks.
uncategorised contains d if {
	some d, entry in term
	count(entry) == 0
}

_identifying[d] := {"biometric_identification" | identifying[d]} if some d, _ in _data

_inferred_art9[d] := {t | derived[d]; some t in terms; data.dpia.vocabulary.art9_terms[t]} if some d, terms in _revealed

# Art. 9(1): the terms that the data are, by category, by use to identify (Recital 51) or because they are inferred.
# Anonymous data have none.
art9[d] := {t | personal[d]; some t in ((_own_art9[d] | _identifying[d]) | _inferred_art9[d])} if some d, _ in _data

special contains d if {
	some d, terms in art9
	count(terms) > 0
}

# Terms that are captured by the way (C-252/21 para 89). Known when stated, or when the category can reveal nothing;
# what people write of their own accord is not asked (errata F03). Of what is concluded, the terms are Art. 9 data themselves.
incidental[d] := _revealed[d] - art9[d] if {
	some d in personal
	not derived[d]
}

incidental[d] := set() if {
	some d, _ in _data
	not personal[d]
}

incidental[d] := set() if {
	some d in derived
	personal[d]
}

incidental_unknown contains d if {
	some d in personal
	may_reveal[d] == null
	source[d] == "observed"
	not special[d]
	count(object.get(term[d], "can_reveal", [])) > 0
}

# Art. 9 terms that this kind of data can reveal as a rule.
can_reveal_art9[d] := {t | some t in object.get(entry, "can_reveal", []); data.dpia.vocabulary.art9_terms[t]} if some d, entry in term

# "Removed before it is stored" counts where something shows it: a test on record, or a measure in place that names the data
# (errata A7). `filter_evidence: none` says that nothing does.
filtered contains d if {
	some d in _says_filtered
	_evidence[d] != "none"
	_evidence[d] != null
}

filtered contains d if {
	some d in _says_filtered
	some measure in object.get(input, "measures", {})
	object.get(measure, "status", null) == "in_place"
	d in object.get(measure, "data", [])
}

unfiltered contains d if {
	some d, item in _data
	object.get(item, "filtered", null) == false
}

unfiltered contains d if {
	some d in _says_filtered
	_evidence[d] == "none"
	not filtered[d]
}

# Said to be filtered; the test that shows it is still to be named.
filter_unproven contains d if {
	some d in _says_filtered
	not filtered[d]
	not unfiltered[d]
}

_says_filtered contains d if {
	some d, item in _data
	object.get(item, "filtered", null) == true
}

_evidence[d] := object.get(item, "filter_evidence", null) if some d, item in _data

criminal contains d if {
	some d in flagged.criminal
	personal[d]
}

criminal contains d if {
	some d in derived
	personal[d]
	"criminal" in _revealed[d]
}

# What people type, see or say, or watching them, or data of a highly personal nature (WP248 criterion 4).
intrusive := personal & ((flagged.content_level | flagged.monitoring) | flagged.highly_personal)

_incidental_known contains d if {
	some d, terms in incidental
	count(terms) > 0
}

sensitive := ((special | criminal) | (personal & flagged.highly_personal)) | _incidental_known

# capture.scope and capture.trigger may be one term or a list.
capture_scopes[d] := _terms(object.get(item, ["capture", "scope"], [])) if some d, item in _data

capture_triggers[d] := _terms(object.get(item, ["capture", "trigger"], [])) if some d, item in _data

_terms(value) := {value} if is_string(value)

_terms(value) := {t | some t in value} if is_array(value)

stored_in[d] := {s | some s in object.get(item, "stored_in", [])} if some d, item in _data

# Personal data in each store, by id of the store.
store_data[s] := {d | some d in personal; s in stored_in[d]} if some s, _ in object.get(input, "stores", {})

access_data[r] := {d | some d in object.get(role, "data", []); personal[d]} if {
	some r, role in object.get(input, "access", {})
}

recipient_data[r] := {d | some d in object.get(recipient, "data", []); personal[d]} if {
	some r, recipient in object.get(input, "recipients", {})
}

# What shows content or watches people without their handing it over, or belongs to Art. 9: the data for which "less would do" must be answered (errata S02, V05).
watching := {d | some d in personal; _watches[d]}

_watches contains d if {
	some d in (flagged.content_level | flagged.monitoring)
	source[d] != "provided"
}

_watches contains d if some d in special

# Recipients that get personal data, or may: what they get is not stated.
gets_personal contains r if {
	some r, data_ids in recipient_data
	count(data_ids) > 0
}

gets_personal contains r if {
	some r, recipient in input.recipients
	object.get(recipient, "data", null) == null
}

# Something of Art. 9 is stated to be picked up by the way.
incidental_art9 contains d if {
	some d, terms in incidental
	some t in terms
	data.dpia.vocabulary.art9_terms[t]
	personal[d]
}

# Kept for three days at most. EDPB 3/2019, para 121, says of video: the longer beyond 72 hours, the more argument.
short contains d if {
	some d, item in _data
	data.dpia.facts.time.at_most[object.get(item, ["retention", "period"], "")] <= 72
}

# Special, criminal or content, on purpose or by the way: what does most harm in the wrong hands.
grave := ((special | criminal) | incidental_art9) | {d | some d in flagged.content_level; personal[d]}
