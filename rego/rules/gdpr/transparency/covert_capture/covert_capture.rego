# METADATA
# title: No secret capture
# description: |
#   Secret collection skips Art. 13 and is unfair. Only a law under Art. 23, or a narrow suspicion case, can carry it, and legal decides that case.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 13, GDPR Art. 23]
#   guidance:
#   - ECtHR Lopez Ribalda v Spain (1874/13 and 8567/13)
#   - ECtHR Barbulescu v Romania (61496/08)
#   - "WP29 Opinion 2/2017, s. 5"
#   message: "{data} is captured {reason}. Secret collection is unfair and skips Art. 13; only a law under Art. 23 or a narrow, concrete suspicion case can justify it, and legal must decide that case."
#   question: "Can people see or tell, while it happens, that {data} is being captured?"
#   remediation:
#   - Show a visible indicator and announce it beforehand.
#   - "Replace standing capture by a targeted, time-limited check on concrete suspicion, decided by legal."
#   reasons:
#     covert: without people knowing
#     unannounced: "all the time, and the monitoring is not announced"
#   since: 0.1.0
package dpia.rules.gdpr.transparency.covert_capture

applies if some d in (data.dpia.facts.items.direct & data.dpia.facts.items.personal)

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_args(d, reason) := {"data": data.dpia.facts.label.item[d], "reason": reason}

# What watches people, shows content or can be matched to a face or voice; elsewhere the notice is enough.
_telling := (data.dpia.facts.items.watching | data.dpia.facts.items.flagged.biometric_source) & data.dpia.facts.items.personal

violation contains {"at": ["data", d, "capture", "covert"], "args": _args(d, "covert")} if {
	some d in (data.dpia.facts.items.direct & data.dpia.facts.items.personal)
	_capture(d, "covert") == true
}

violation contains {"at": ["data", d, "capture", "continuous"], "args": _args(d, "unannounced")} if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.source[d] == "observed"
	_capture(d, "covert") != true
	_capture(d, "continuous") == true
	object.get(input, ["transparency", "monitoring_announced"], null) == false
}

unknown contains {"at": ["data", d, "capture", "covert"], "args": _args(d, "")} if {
	some d in _telling
	data.dpia.facts.items.source[d] == "observed"
	_capture(d, "covert") == null
}
