# METADATA
# title: One consent per purpose
# description: |
#   Where several purposes are asked of the same people at once, each needs its own choice; one consent for all is presumed not to be free (Recital 43).
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(a), GDPR Recitals 32 and 43]
#   guidance: ["EDPB Guidelines 05/2020, paras 42-45 and 60"]
#   message: "{purpose} shares one consent with {other}. Conflating purposes means that {subject} are not free to choose; consent is presumed invalid where separate choices are appropriate."
#   question: "Can {subject} say yes to {purpose} and no to the other purposes for which you ask consent?"
#   remediation: [Give one unticked choice per purpose., Drop the purposes nobody would choose on their own.]
#   since: 0.1.0
package dpia.rules.gdpr.consent.not_granular

applies if count(_shared) + count(_open) > 0

_consents := data.dpia.facts.purposes.by_basis.consent

# The other consents that are asked of the same people (errata S16).
_shared[p] := others if {
	some p in _consents
	others := {q | some q in _consents; q != p; count(_people(p, q)) > 0}
	count(others) > 0
}

_people(p, q) := data.dpia.facts.purposes.subjects_of[p] & data.dpia.facts.purposes.subjects_of[q]

# Whether they are, is not known while one of them names nobody.
_open contains p if {
	some p in (_consents & data.dpia.facts.purposes.open_subjects)
	count(_consents) > 1
}

_granular(p) := object.get(input, ["purposes", p, "consent", "granular"], null)

_args(p) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"other": data.dpia.facts.label.purposes(_shared[p]),
	"subject": data.dpia.facts.label.people({s | some q in _shared[p]; some s in _people(p, q)}),
}

violation contains {"at": ["purposes", p, "consent", "granular"], "args": _args(p)} if {
	some p, _ in _shared
	_granular(p) == false
}

unknown contains {"at": ["purposes", p, "consent", "granular"], "args": _args(p)} if {
	some p, _ in _shared
	_granular(p) == null
}

unknown contains {"at": ["purposes", p, "subjects"], "args": {"purpose": data.dpia.facts.label.purpose[p], "subject": "people"}} if {
	some p in _open
	count({q | some q in _consents; _granular(q) != true}) > 0
}
