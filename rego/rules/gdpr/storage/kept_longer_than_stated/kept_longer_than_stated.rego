# METADATA
# title: The system keeps no longer than the policy says
# description: |
#   What counts is how old the oldest record really is. A policy that the system does not follow misinforms people (Art. 13(2)(a)) and breaks Art. 5(1)(e).
# custom:
#   severity: major
#   waivable: legal
#   phase: operate
#   law: [GDPR Art. 5(1)(e), GDPR Art. 5(2), GDPR Art. 13(2)(a)]
#   guidance:
#   - "CJEU C-77/21 Digi (no longer than the purpose needs, also in a test copy)"
#   message: "{data} is to be kept for {period}, but the system holds records of {observed}."
#   question: "How old is the oldest record of {data} in the system?"
#   remediation:
#   - "Delete what is past its date, copies and backups included."
#   - Set expiry in the store itself and alert on anything older.
#   no_unknown: an absent observation is no fault; it is recorded by whoever looked
#   since: 0.1.0
package dpia.rules.gdpr.storage.kept_longer_than_stated

import data.dpia.facts

applies if some d, _ in _observed

_observed[d] := text if {
	some d in facts.items.personal
	text := object.get(input, ["data", d, "retention", "observed"], null)
	text != null
	facts.items.retention_days[d] >= 0
}

violation contains {"at": ["data", d, "retention", "observed"], "args": args} if {
	some d, text in _observed
	facts.time.days[text] > facts.items.retention_days[d]
	args := {"data": facts.label.item[d], "period": input.data[d].retention.period, "observed": text}
}

unknown := set()
