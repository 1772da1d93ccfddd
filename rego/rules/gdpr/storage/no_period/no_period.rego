# METADATA
# title: Every data item needs an end date
# description: "Identifiable data are kept no longer than the purpose needs. Archives and registers that a law orders to be kept for good are the exception (Art. 5(1)(e), 89(1), Recital 158)."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(e), GDPR Art. 25(2), GDPR Recital 39]
#   guidance: ["CJEU C-77/21 Digi (no longer than the purpose needs, also in a test copy)", "EDPB Guidelines 4/2019, section 3.7"]
#   message: "{data} has no end: it is kept {reason}. Art. 5(1)(e) forbids keeping identifiable data longer than the purpose needs."
#   question: "After how long, or on what event, is {data} deleted, everywhere?"
#   remediation: [Delete raw data as soon as the result is computed., "Set the shortest period that works, per data item, enforced by the store.", Keep only anonymous aggregates after that.]
#   reasons:
#     endless: without limit
#     vague: until an event that is no event
#   since: 0.1.0
package dpia.rules.gdpr.storage.no_period

import data.dpia.facts

applies if some d in facts.items.personal

_period(d) := object.get(input, ["data", d, "retention", "period"], null)

_until(d) := object.get(input, ["data", d, "retention", "until"], null)

_args(d, reason) := {"data": facts.label.item[d], "reason": reason}

# Permanent keeping that a law orders: archives, public registers (errata F08). The law is named in the justification.
_permanent_by_law contains d if {
	some d in facts.items.personal
	count(facts.purposes.used_by[d]) > 0
	object.get(input, ["data", d, "retention", "justification"], "none") != "none"
	others := {p | some p in facts.purposes.used_by[d]; not facts.purposes.by_law[p]}
	count(others) == 0
}

violation contains {"at": ["data", d, "retention", "period"], "args": _args(d, "endless")} if {
	some d in facts.items.personal
	_period(d) in {"none", "unlimited", "indefinite"}
	_until(d) in {null, "none"}
	not _permanent_by_law[d]
}

violation contains {"at": ["data", d, "retention", "until"], "args": _args(d, "vague")} if {
	some d in facts.items.personal
	_period(d) == null
	_until(d) in {t | some t in data.dpia.vocabulary.vague_retention}
}

unknown contains {"at": ["data", d, "retention", "period"], "args": _args(d, "")} if {
	some d in facts.items.personal
	_period(d) == null
	_until(d) in {null, "none"}
}
