# METADATA
# title: "The GDPR applies where Art. 3 says so, not where the declaration says so"
# description: |
#   Whoever declares another law only is asked for the facts of Art. 3. If they point to the EU, the GDPR is applied all the same.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 3(1), GDPR Art. 3(2), GDPR Art. 2(2)]
#   guidance:
#   - "EDPB Guidelines 3/2018 v2.1, s. 1-2"
#   message: "The declaration leaves EU law out, but {reason}. The GDPR was applied all the same."
#   question: "Does any establishment in the EEA take part, or are people in the EEA offered something or watched?"
#   remediation:
#   - "Leave these people and sites out, technically."
#   - Add EU to jurisdictions and check again.
#   reasons:
#     establishment: an establishment in the EEA takes part (Art. 3(1))
#     targeted: people in the EEA are targeted or watched (Art. 3(2))
#   escalate: {severity: blocker, waivable: legal, when: facts of Art. 3 are missing while EU law is left out}
#   always: true
#   since: 0.1.0
package dpia.rules.gdpr.scope.law_left_out

applies if data.dpia.facts.law.left_out

violation contains {"at": ["jurisdictions"], "args": {"reason": "establishment"}} if {
	data.dpia.facts.law.left_out_wrongly
	data.dpia.facts.law.establishment
}

violation contains {"at": ["jurisdictions"], "args": {"reason": "targeted"}} if {
	data.dpia.facts.law.left_out_wrongly
	not data.dpia.facts.law.establishment
}

unknown contains {"at": ["territorial", key], "escalate": true, "args": {"reason": ""}} if {
	some key in data.dpia.facts.law.missing
}
