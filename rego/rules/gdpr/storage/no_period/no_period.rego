# METADATA
# title: Every data item needs an end date
# description: "Identifiable data are kept no longer than the purpose needs. Permanent keeping is lawful where a law orders it, as for archives and public registers (Art. 5(1)(e), 89(1), Recital 158): then the justification names the law."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(e), GDPR Art. 25(2), GDPR Art. 89(1), GDPR Recital 39, GDPR Recital 158]
#   guidance: ["CJEU C-77/21 Digi (no longer than the purpose needs, also in a test copy)", "EDPB Guidelines 4/2019, section 3.7"]
#   message: "{data} has no end: {reason}. Art. 5(1)(e) forbids keeping identifiable data longer than the purpose needs."
#   question: "After how long, or on what event, is {data} deleted, everywhere? If it is kept for good: which law orders that?"
#   remediation: [Delete raw data as soon as the result is computed., "Set the shortest period that works, per data item, enforced by the store.", Keep only anonymous aggregates after that.]
#   reasons: {period: it is kept without limit, until: what is stated as its end names neither a date nor an event}
#   since: 0.1.0
package dpia.rules.gdpr.storage.no_period

applies if some d in data.dpia.facts.items.personal

_retention(d, key) := object.get(input, ["data", d, "retention", key], null)

# "As long as necessary" is no event (errata V10).
_vague contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.text.folded(_retention(d, "until")) in {phrase | some phrase in data.dpia.vocabulary.vague_retention}
}

_no_event := _vague | {d | some d in data.dpia.facts.items.personal; _retention(d, "until") in {null, "none"}}

# By item, the fact that says so.
_endless[d] := "period" if {
	some d in _no_event
	_retention(d, "period") in {"none", "unlimited", "indefinite"}
}

_endless[d] := "until" if {
	some d in _vague
	_retention(d, "period") == null
}

# Every purpose keeps an archive or rests on a law, and the declaration does not say that there is no reason (errata F08).
_ordered contains d if {
	some d, _ in _endless
	count(data.dpia.facts.purposes.used_by[d]) > 0
	count(data.dpia.facts.purposes.used_by[d] - data.dpia.facts.purposes.by_law) == 0
	_retention(d, "justification") != "none"
}

violation contains {"at": ["data", d, "retention", key], "args": {"data": data.dpia.facts.label.item[d], "reason": key}} if {
	some d, key in _endless
	not _ordered[d]
}

unknown contains {"at": ["data", d, "retention", key], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some key, items in {"period": _no_event - _vague, "justification": _ordered}
	some d in items
	_retention(d, key) == null
}
