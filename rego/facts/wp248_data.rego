# WP248 rev.01, s. III.B.a: the criteria that hang on the data, how they are captured, and on the people (3, 4, 5, 7). As in wp248.rego.
package dpia.facts.wp248_data

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_triggers(d) := data.dpia.facts.items.capture_triggers[d]

# Criterion 3. What visitors do on one's own site is no systematic monitoring (WP248, the shop among its examples); what staff or pupils do is.
_own_site contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.category[d] in {"click_stream", "content_viewed"}
	not data.dpia.facts.people.bound_items[d]
}

# Door, attendance and system logs that events or a law ask for are none either (errata E3).
_no_monitoring := _own_site | data.dpia.facts.work.statutory_record

_watched := data.dpia.facts.work.monitored - _no_monitoring

_perhaps_watched := data.dpia.facts.work.monitored_unknown - _no_monitoring

met.c3 contains ["data", d, "capture", "continuous"] if {
	some d in _watched
	_capture(d, "continuous") == true
}

met.c3 contains ["data", d, "capture", "trigger"] if {
	some d in _watched
	count(_triggers(d) & {"continuous", "interval", "random"}) > 0
}

met.c3 contains ["data", d, "capture", "trigger"] if {
	some d in _watched
	"event" in _triggers(d)
	count(data.dpia.facts.purposes.types_of[d] & _watchful) > 0
}

_watchful := {"performance_monitoring", "fraud", "dlp", "crime_detection", "marketing"}

met.c3 contains ["data", d, "capture", "scope"] if {
	some d in _watched
	_capture(d, "method") in {"camera", "anpr"}
	data.dpia.facts.items.capture_scopes[d].public_space
}

missing.c3 contains ["data", d, "capture", "trigger"] if {
	some d in (_watched | _perhaps_watched)
	count(_triggers(d)) == 0
}

# Where it comes from decides whether anybody is watched.
missing.c3 contains ["data", d, "source"] if {
	some d in ((data.dpia.facts.items.personal & data.dpia.facts.items.flagged.worker_monitoring) - _own_site)
	data.dpia.facts.items.source[d] == null
	data.dpia.facts.work.unattended[d] != false
}

# Criterion 4. Data of Art. 9 and 10, and of private life; finances only where they serve payment fraud (errata E6). A password for
# one's own service tells nothing of the person.
_private := {d |
	some d in (data.dpia.facts.items.flagged.highly_personal & data.dpia.facts.items.personal)
	count(data.dpia.facts.items.kinds[d] & {"financial", "password", "credentials"}) == 0
}

_finance := (data.dpia.facts.items.group.fraud_risk_finance & data.dpia.facts.items.personal) - _only_paying

# A bank account that serves nothing but payment (errata E6).
_only_paying contains d if {
	some d, types in data.dpia.facts.purposes.types_of
	data.dpia.facts.items.category[d] == "bank_account"
	count(data.dpia.facts.purposes.used_by[d]) > 0
	count(types - {"payroll", "payment"}) == 0
}

missing.c4 contains ["purposes", p, "type"] if {
	some d in _only_paying
	some p in data.dpia.facts.purposes.used_by[d]
	data.dpia.facts.purposes.purpose_type[p] == null
}

met.c4 contains ["data", d, "category"] if some d in ((data.dpia.facts.items.special | _criminal) | (_private | _finance))

_criminal := data.dpia.facts.items.criminal & data.dpia.facts.items.personal

# Picked up by the way and not filtered. What people write into a form of their own accord does not count (errata F03).
met.c4 contains ["data", d, "may_reveal"] if {
	some d in data.dpia.facts.items.incidental_art9
	data.dpia.facts.items.source[d] in {"observed", "third_party", "public"}
	not data.dpia.facts.items.filtered[d]
	not data.dpia.facts.items.filter_unproven[d]
}

missing.c4 contains ["data", d, "filter_evidence"] if {
	some d in (data.dpia.facts.items.incidental_art9 & data.dpia.facts.items.filter_unproven)
}

missing.c4 contains ["data", d, "source"] if {
	some d in data.dpia.facts.items.incidental_art9
	data.dpia.facts.items.source[d] == null
}

missing.c4 contains ["data", d, "may_reveal"] if {
	some d in data.dpia.facts.items.incidental_unknown
	count(data.dpia.facts.items.can_reveal_art9[d]) > 0
}

# Which data there are, or what they are, is not stated (errata V02).
missing.c4 contains ["purposes", p, "uses"] if some p in data.dpia.facts.purposes.open_uses

missing.c4 contains ["data", d, "category"] if {
	some d in (data.dpia.facts.items.uncategorised & data.dpia.facts.items.personal)
}

missing.c4 contains ["purposes"] if _blank

_blank if {
	object.get(input, "data", null) == null
	object.get(input, "purposes", null) == null
}

# Criterion 5. One physician or lawyer is not large scale (Recital 91).
_large := object.get(input, ["scale", "large"], null)

met.c5 contains ["scale", "large"] if _large == true

missing.c5 contains ["scale", "large"] if {
	_large == null
	object.get(input, ["controller", "kind"], null) != "individual_professional"
}

# Criterion 7: people who depend on the controller or need protection. Groups that nothing personal is about do not count.
_people contains s if {
	some d in data.dpia.facts.items.personal
	some s in object.get(input, ["data", d, "subjects"], [])
}

_people contains s if {
	some p in data.dpia.facts.purposes.on_personal
	some s in data.dpia.facts.purposes.subjects_of[p]
}

_people contains s if {
	some s, _ in object.get(input, "subjects", {})
	not _mentioned[s]
}

_mentioned contains s if {
	some item in object.get(input, "data", {})
	some s in object.get(item, "subjects", [])
}

_mentioned contains s if {
	some purpose in object.get(input, "purposes", {})
	some s in object.get(purpose, "subjects", [])
}

_vulnerable(s) := object.get(data.dpia.vocabulary.subject_categories, [_category(s), "vulnerable"], "depends")

_category(s) := data.dpia.facts.people.subject_category[s]

_said(s) := object.get(input, ["subjects", s, "vulnerable"], null)

met.c7 contains ["subjects", s, "category"] if {
	some s in _people
	_vulnerable(s) == true
	not _independent[s]
}

met.c7 contains ["subjects", s, "vulnerable"] if {
	some s in _people
	_said(s) == true
}

met.c7 contains ["subjects", s, "min_age"] if {
	some s in _people
	object.get(input, ["subjects", s, "min_age"], 18) < 18
	_vulnerable(s) != true
}

# A contractor who can refuse without cost does not depend on the controller (WP249, s. 2).
_independent contains s if {
	some s in _people
	data.dpia.facts.people.subject_category[s] == "contractor"
	object.get(input, ["subjects", s, "can_refuse"], null) == true
}

# Not stated, and neither the kind of people nor their age settles it (errata E4).
missing.c7 contains ["subjects", s, "vulnerable"] if {
	some s in _people
	_vulnerable(s) == "depends"
	_said(s) == null
}

missing.c7 contains ["subjects", s, "vulnerable"] if {
	some s in _people
	_said(s) == null
	data.dpia.facts.people.child[s] == "unknown"
}

missing.c7 contains ["purposes", p, "subjects"] if {
	some p in (data.dpia.facts.purposes.open_subjects & data.dpia.facts.purposes.on_personal)
}

missing.c7 contains ["purposes"] if _blank
