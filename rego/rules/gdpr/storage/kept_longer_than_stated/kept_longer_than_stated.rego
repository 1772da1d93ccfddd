# METADATA
# title: The system keeps no longer than the policy says
# description: |
#   What counts is how old the oldest record really is. A policy that the system does not follow misinforms people and shows that data are kept
#   longer than the controller itself found necessary.
# custom:
#   severity: major
#   waivable: legal
#   phase: operate
#   law: [GDPR Art. 5(1)(e), GDPR Art. 5(2)]
#   guidance:
#   - "CJEU C-77/21 Digi (no longer than the purpose needs, also in a test copy)"
#   message: "{data} is to be deleted after {period}, but the oldest record in the system is {observed} old."
#   question: "How old is the oldest record of {data} in the system?"
#   remediation:
#   - "Delete what is past its date, copies and backups included."
#   - Set expiry in the store itself and alert on anything older.
#   limits: "Compares periods only; an event that ends the keeping cannot be compared. Months count 30 to 31 days and years 365 to 366, in favour of the controller."
#   no_unknown: how old the oldest record is, is for whoever looked to state; not having looked is no fault by itself
#   since: 0.1.0
package dpia.rules.gdpr.storage.kept_longer_than_stated

applies if some d, _ in _compared

_compared[d] := {"period": period, "observed": observed} if {
	some d in data.dpia.facts.items.personal
	retention := object.get(input, ["data", d, "retention"], {})
	period := object.get(retention, "period", "")
	observed := object.get(retention, "observed", "")
	data.dpia.facts.time.at_most[period] >= 0
	data.dpia.facts.time.at_least[observed] >= 0
}

violation contains {"at": ["data", d, "retention", "observed"], "args": args} if {
	some d, retention in _compared
	data.dpia.facts.time.at_least[retention.observed] > data.dpia.facts.time.at_most[retention.period]
	args := {"data": data.dpia.facts.label.item[d], "period": data.dpia.facts.time.words[retention.period], "observed": data.dpia.facts.time.words[retention.observed]}
}

unknown := set()
