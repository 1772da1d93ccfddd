# METADATA
# title: "Contract rarely covers marketing, analytics, AI training or service improvement"
# description: |
#   Improving a service, advertising, analytics or training a model usually serve the controller. They are seldom what the person contracted for.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(b)]
#   guidance:
#   - "EDPB Guidelines 2/2019, Part 3.1 (service improvement), 3.2 (fraud), 3.3 (behavioural advertising)"
#   - "CJEU C-252/21 Meta Platforms, paras 97-104 (personalisation)"
#   message: "{purpose} ({type}) relies on contract. The EDPB says that such purposes are usually not objectively necessary for a contract (Guidelines 2/2019, part 3); legal must decide."
#   question: "What kind of purpose is {purpose} (choose from the list)?"
#   remediation:
#   - Do it on anonymous or aggregated data.
#   - "Make it a separate, optional feature."
#   - "Test legitimate interests, with an easy opt-out, or ask for valid consent."
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.contract_for_own_benefit

applies if some p in data.dpia.facts.purposes.by_basis.contract

_own_benefit := {
	"ai_training", "ai_evaluation", "marketing", "advertising_targeting", "analytics", "product_improvement",
	"performance_monitoring", "fraud", "personalisation",
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": {"purpose": data.dpia.facts.label.purpose[p], "type": data.dpia.facts.label.term(type)}} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	type := data.dpia.facts.purposes.purpose_type[p]
	type in _own_benefit
}

unknown contains {"at": ["purposes", p, "type"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	data.dpia.facts.purposes.purpose_type[p] == null
}
