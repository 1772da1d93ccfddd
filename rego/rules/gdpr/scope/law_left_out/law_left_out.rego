# METADATA
# title: "The GDPR applies where Art. 3 says so, not where the declaration says so"
# description: |
#   Whoever leaves EU law out is asked for the facts of Art. 3. Where they point to the EEA, the GDPR rules are run all the same, and the statement has to be put right before anyone relies on it.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 3(1), GDPR Art. 3(2)]
#   guidance:
#   - "EDPB Guidelines 3/2018 v2.1, s. 1-2"
#   message: "The declaration names the law of {jurisdictions} only, but {reason}. The GDPR rules were run all the same."
#   question: "Does an establishment in the EEA take part, or are people in the EEA offered something or watched?"
#   remediation:
#   - "Leave these people and sites out of the processing, technically."
#   - Add EU and the countries concerned to jurisdictions and check again.
#   reasons:
#     establishment: "an establishment in the EEA takes part (Art. 3(1))"
#     targeted: "people in the EEA are offered something or watched (Art. 3(2))"
#     watched: "what it collects watches people in the EEA, which is monitoring of their behaviour (Art. 3(2)(b))"
#   limits: "Does not see processing by competent authorities against crime (Directive (EU) 2016/680) or purely personal activity (Art. 2(2)(c)-(d))."
#   always: true
#   since: 0.1.0
package dpia.rules.gdpr.scope.law_left_out

applies if data.dpia.facts.law.left_out

_reason := "establishment" if {
	data.dpia.facts.law.establishment
} else := "targeted" if {
	some key in ["offering_to_eu", "monitoring_in_eu"]
	object.get(input, ["territorial", key], null) == true
} else := "watched"

_args := {"jurisdictions": concat(", ", sort([c | some c in data.dpia.facts.law.jurisdictions])), "reason": _reason}

violation contains {"at": ["jurisdictions"], "args": _args} if data.dpia.facts.law.left_out_wrongly

unknown contains {"at": ["territorial", key], "args": _args} if some key in data.dpia.facts.law.missing
