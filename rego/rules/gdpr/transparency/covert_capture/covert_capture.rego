# METADATA
# title: No secret capture
# description: |
#   Secret collection skips Art. 13 and is unfair. Only a law under Art. 23, or a narrow suspicion case, can carry it, and legal decides that case.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 13, GDPR Art. 23]
#   guidance: [ECtHR Lopez Ribalda v Spain (1874/13 and 8567/13), ECtHR Barbulescu v Romania (61496/08), "WP29 Opinion 2/2017, s. 5"]
#   message: "The capture of {data} {reason}"
#   question: "Can people see or tell, while it happens, that {data} is being captured?"
#   remediation:
#   - Show a visible indicator and announce it beforehand.
#   - "Replace standing capture by a targeted, time-limited check on concrete suspicion, decided by legal."
#   reasons:
#     covert: "is hidden from people. Secret collection is unfair and skips Art. 13; only a law under Art. 23 or a narrow, concrete suspicion case can justify it, and legal must decide that case."
#     unannounced: "goes on all the time and is not announced beforehand. Standing capture that people are not told of is unfair and skips Art. 13; legal must decide whether a law under Art. 23 or a narrow, concrete suspicion case can justify it."
#   since: 0.1.0
package dpia.rules.gdpr.transparency.covert_capture

applies if some d in _collected

# Collected from the person, whose knowledge Art. 13 presupposes.
_collected := data.dpia.facts.items.direct & data.dpia.facts.items.personal

# What watches people, shows content or can be matched to a face or voice. For anything else (an order history, a server log)
# a notice in time is enough, and the rules on notices ask for it.
_watching contains d if {
	some d in ((data.dpia.facts.items.flagged.monitoring | data.dpia.facts.items.flagged.content_level) | data.dpia.facts.items.flagged.biometric_source)
	data.dpia.facts.items.personal[d]
	data.dpia.facts.items.source[d] == "observed"
}

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_args(d, reason) := {"data": data.dpia.facts.label.item[d], "reason": reason}

violation contains {"at": ["data", d, "capture", "covert"], "args": _args(d, "covert")} if {
	some d in _collected
	_capture(d, "covert") == true
}

violation contains {"at": ["data", d, "capture", "continuous"], "args": _args(d, "unannounced")} if {
	some d in (_watching & data.dpia.facts.notice.unannounced)
	_capture(d, "continuous") == true
	_capture(d, "covert") != true
}

unknown contains {"at": ["data", d, "capture", "covert"], "args": _args(d, "")} if {
	some d in _watching
	_capture(d, "covert") == null
}
