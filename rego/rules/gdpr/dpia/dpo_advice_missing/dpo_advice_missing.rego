# METADATA
# title: The DPO's advice on the DPIA was not sought
# description: "Where a data protection officer is designated, seeking the advice is part of carrying out the DPIA."
# custom:
#   severity: major
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 35(2), "GDPR Art. 39(1)(c)", GDPR Art. 38(1)]
#   guidance: ["WP248 rev.01, s. III.D.b", "WP243 rev.01, s. 4.2"]
#   message: "{controller} has a data protection officer who was not asked for advice. Art. 35(2) makes seeking it part of the DPIA."
#   question: "Is a data protection officer appointed, was the officer asked about this processing, and what was the answer?"
#   remediation:
#   - "Ask before the design is fixed, with this report attached."
#   - "Record the advice, its date and what was done with it."
#   aliases: [dpia.dpo_advice]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.dpo_advice_missing

applies if {
	data.dpia.facts.dpia.judged
	_appointed != false
}

_appointed := object.get(input, ["controller", "dpo", "appointed"], null)

_sought := object.get(input, ["governance", "dpo_advice", "sought"], null)

violation contains {"at": ["governance", "dpo_advice", "sought"], "args": {"controller": name}} if {
	_appointed == true
	_sought == false
	name := data.dpia.facts.label.controller
}

unknown contains {"at": ["governance", "dpo_advice", "sought"], "args": {}} if {
	_appointed == true
	_sought == null
}

unknown contains {"at": ["controller", "dpo", "appointed"], "args": {}} if {
	_appointed == null
	_sought != true
}
