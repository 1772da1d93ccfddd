# Who the people are: dependence, age, work.
package dpia.facts.people

_subjects := object.get(input, "subjects", {})

subject_category[s] := object.get(subject, "category", null) if some s, subject in _subjects

_subject_term[s] := object.get(data.dpia.vocabulary.subject_categories, [c], {}) if some s, c in subject_category

worker contains s if {
	some s, entry in _subject_term
	"worker" in object.get(entry, "flags", [])
}

# Recital 43, EDPB 05/2020 paras 16-24: true, false or "unknown". A team cannot declare away an imbalance that the
# vocabulary holds to be certain; where it depends on the facts, the declaration's word counts.
imbalance[s] := true if {
	some s, entry in _subject_term
	object.get(entry, "power_imbalance", null) == true
	not _imbalance_denied[s]
}

imbalance[s] := true if {
	some s, subject in _subjects
	object.get(subject, "power_imbalance", null) == true
}

imbalance[s] := "unknown" if some s in _imbalance_open

imbalance[s] := false if {
	some s, subject in _subjects
	object.get(subject, "power_imbalance", null) != true
	not _imbalance_certain[s]
	not _imbalance_open[s]
}

_imbalance_certain contains s if {
	some s, entry in _subject_term
	object.get(entry, "power_imbalance", null) == true
	not _imbalance_denied[s]
}

# Kinds of people whose dependence varies (errata T09: a hobby club's athlete, an optician's patient): a stated
# `power_imbalance: false` is heard.
_imbalance_denied contains s if {
	some s, entry in _subject_term
	object.get(entry, "overridable", false) == true
	object.get(_subjects[s], "power_imbalance", null) == false
}

_imbalance_open contains s if {
	some s, subject in _subjects
	object.get(subject, "power_imbalance", null) == null
	object.get(_subject_term[s], "power_imbalance", "depends") == "depends"
}

# Whether refusing purpose p has no cost for s: true, false or "unknown" (errata F05: the purpose's own word first, the
# group's `can_refuse` is the default for purposes that do not say otherwise).
refusal[p] := {s: _refusal(p, s) | some s in people} if some p, people in data.dpia.facts.purposes.subjects_of

_refusal(p, s) := first if {
	first := [v |
		some v in [own_refusal[p], object.get(_subjects, [s, "can_refuse"], null), "unknown"]
		v != null
	][0]
}

# The purpose's own word: what it concludes is heard before what its plain words prove; null where neither says.
own_refusal[p] := _own_refusal(p) if some p, _ in input.purposes

_own_refusal(p) := stated if {
	stated := object.get(input, ["purposes", p, "consent", "refusal_without_detriment"], null)
	stated != null
} else := refusal_words[p]

# "What happens to those who refuse", in plain words (fact model, doubt 4). Waiting longer, paying more or losing an extra is for legal to
# weigh (errata F15) and proves nothing either way.
refusal_words[p] := object.get(_refusal_words, [object.get(purpose, ["consent", "if_refused"], "")], null) if {
	some p, purpose in input.purposes
}

_refusal_words := {"nothing": true, "lose_service": false, "lose_job": false}

# Under 18: true, false or "unknown".
child[s] := true if some s in _child

child[s] := false if {
	some s in _adult
	not _child[s]
}

child[s] := "unknown" if {
	some s, _ in _subjects
	not _child[s]
	not _adult[s]
}

_child contains s if {
	some s, entry in _subject_term
	object.get(entry, "child", null) == true
}

_child contains s if {
	some s, subject in _subjects
	object.get(subject, "min_age", 18) < 18
}

_adult contains s if {
	some s, subject in _subjects
	object.get(subject, "min_age", 0) >= 18
}

_adult contains s if {
	some s, subject in _subjects
	object.get(subject, "adults_only", null) == true
}

_adult contains s if {
	some s, entry in _subject_term
	object.get(entry, "child", null) == false
	object.get(_subjects[s], "min_age", 18) >= 18
}

# Those concerned by a purpose who depend on the controller.
dependants[p] := {s | some s in subjects; imbalance[s] == true} if {
	some p, subjects in data.dpia.facts.purposes.subjects_of
}

# People at work or in education.
at_work_or_school contains s if {
	some s, entry in _subject_term
	some flag in object.get(entry, "flags", [])
	flag in {"worker", "student"}
}

# Whom a data item is about: the people it names, else those of the purposes that use it (errata V02).
of_item[d] := {s | some s in object.get(item, "subjects", [])} | {s |
	object.get(item, "subjects", null) == null
	some p in data.dpia.facts.purposes.used_by[d]
	some s in object.get(input, ["purposes", p, "subjects"], [])
} if {
	some d, item in object.get(input, "data", {})
}

# Data about people who depend on the controller at work or in education: their hours and their homes are not the controller's.
bound_items contains d if {
	some d, people in of_item
	some s in people
	at_work_or_school[s]
	imbalance[s] == true
}
