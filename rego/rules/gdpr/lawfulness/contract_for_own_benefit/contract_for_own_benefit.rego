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
#   - "EDPB Guidelines 2/2019, Part 3.1 (service improvement), 3.2 (fraud), 3.3 (behavioural advertising), 3.4 (personalised content, para 57: necessary in some cases)"
#   - "CJEU C-252/21 Meta Platforms, paras 97-104 (personalisation)"
#   message: "{purpose} ({type}) relies on contract. {reason}; legal must decide."
#   question: "What kind of purpose is {purpose} (choose from the list)?"
#   remediation:
#   - Do it on anonymous or aggregated data.
#   - "Make it a separate, optional feature."
#   - "Test legitimate interests, with an easy opt-out, or ask for valid consent."
#   reasons:
#     own: "The EDPB says that such purposes are usually not objectively necessary for the contract (Guidelines 2/2019, part 3)"
#     personalised: "Personalised content can be what was bought, but that it is useful does not make it objectively necessary (C-252/21, para 102)"
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.contract_for_own_benefit

applies if some p in data.dpia.facts.purposes.by_basis.contract

_own_benefit := {
	"ai_training", "ai_evaluation", "marketing", "advertising_targeting", "analytics", "product_improvement",
	"performance_monitoring", "fraud", "personalisation",
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args(p, type)} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	type := data.dpia.facts.purposes.purpose_type[p]
	type in _own_benefit
}

_args(p, type) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"type": data.dpia.facts.label.term(type),
	"reason": object.get({"personalisation": "personalised"}, type, "own"),
}

unknown contains {"at": ["purposes", p, "type"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	data.dpia.facts.purposes.purpose_type[p] == null
}
