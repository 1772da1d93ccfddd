# What the data are used for, on which basis, and about whom.
package dpia.facts.purposes

_purposes := object.get(input, "purposes", {})

# Legal bases as a set: two may be claimed for one operation, which is a finding of its own.
basis[p] := _terms(object.get(purpose, "legal_basis", [])) if some p, purpose in _purposes

purpose_type[p] := object.get(purpose, "type", null) if some p, purpose in _purposes

_terms(value) := {value} if is_string(value)

_terms(value) := {t | some t in value} if is_array(value)

# Personal data that the purpose uses; which data it uses may be unknown (open_uses).
uses[p] := {d | some d in object.get(purpose, "uses", []); data.dpia.facts.items.personal[d]} if some p, purpose in _purposes

open_uses contains p if {
	some p, purpose in _purposes
	object.get(purpose, "uses", null) == null
}

# A purpose that touches personal data, or may.
on_personal contains p if {
	some p, data_ids in uses
	count(data_ids) > 0
}

on_personal contains p if some p in open_uses

# Purposes that use the data item.
used_by[d] := {p | some p, data_ids in uses; data_ids[d]} if some d, _ in input.data

types_of[d] := {purpose_type[p] | some p in purposes} - {null} if some d, purposes in used_by

_stated_subjects[p] := {s | some s in object.get(purpose, "subjects", [])} if some p, purpose in _purposes

_data_subjects[p] := {s | some d in data_ids; some s in object.get(input, ["data", d, "subjects"], [])} if some p, data_ids in uses

# Who is concerned: those the purpose names and those its data are about (errata V02: naming some must not hide others).
subjects_of[p] := _stated_subjects[p] | _data_subjects[p] if some p, _ in _purposes

# Who is concerned is not (fully) stated: a rule about people must ask, not pass.
open_subjects contains p if {
	some p, people in subjects_of
	count(people) == 0
}

open_subjects contains p if {
	some p in open_uses
	count(_stated_subjects[p]) == 0
}

open_subjects contains p if {
	some p, data_ids in uses
	count(_stated_subjects[p]) == 0
	some d in data_ids
	object.get(input, ["data", d, "subjects"], null) == null
}

# Purposes on personal data by the legal basis they claim: facts.purposes.by_basis.consent.
by_basis[b] := {p | some p in on_personal; b in basis[p]} if some b, _ in data.dpia.vocabulary.legal_bases

# A sale, payment or account whose only people are customers, consumers, subscribers or users: the contract with them is assumed (errata part 7).
plain_sale contains p if {
	some p, type in purpose_type
	type in {"service_delivery", "payment", "account_management"}
	count(subjects_of[p]) > 0
	others := {s |
		some s in subjects_of[p]
		category := data.dpia.facts.people.subject_category[s]
		not _buyers[category]
	}
	count(others) == 0
}

_buyers := {"customer", "consumer", "subscriber", "user"}

# Purposes that a named law orders or entrusts, or that keep an archive.
by_law contains p if {
	some p in on_personal
	some block in basis[p]
	block in {"legal_obligation", "public_task"}
	object.get(input, ["purposes", p, block, "law"], "none") != "none"
}

by_law contains p if {
	some p in on_personal
	purpose_type[p] == "archiving"
}
