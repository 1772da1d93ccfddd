# METADATA
# title: "Contract needs a contract with the person, and data it cannot be performed without"
# description: "Art. 6(1)(b) covers what a contract with the person, or steps at the person's own request before one, objectively cannot do without. A contract with somebody else, or mere usefulness, does not carry it."
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 6(1)(b)]
#   guidance: ["CJEU C-252/21 Meta Platforms, paras 98-104", CJEU C-394/23 Mousse, "EDPB Guidelines 2/2019, Part 2.4-2.5 and 2.7 (steps before a contract)", GDPR Recital 44]
#   message: "{purpose} relies on a contract, but {reason}. Useful is not enough: the data must be objectively indispensable for a contract with the person, or for a step that the person asked for."
#   question: "For {purpose}: are the people party to the contract, or did they themselves ask for this step before one (an application, a quote)? Which part could you not do without this data?"
#   remediation: [Remove the data items that the contract can be performed without., Offer the extra processing as a separate choice with its own basis., "For people who are not party, redesign so that another basis honestly fits."]
#   reasons:
#     no_party: the people concerned are not party to it and did not ask for a step before one
#     no_reason: no reason is given why it cannot be performed without the data
#   limits: "Sales, payments and accounts whose only subjects are customers, consumers, subscribers or users are taken to rest on a contract with them, and are not asked."
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.contract_basis

applies if some p in data.dpia.facts.purposes.by_basis.contract

_contract(p, key) := object.get(input, ["purposes", p, "contract", key], null)

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

violation contains {"at": ["purposes", p, "contract", "with_subject"], "args": _args(p, "no_party")} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	_contract(p, "with_subject") == false
	_contract(p, "requested_by_subject") == false
}

violation contains {"at": ["purposes", p, "contract", "necessary_because"], "args": _args(p, "no_reason")} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	_contract(p, "necessary_because") == "none"
}

unknown contains {"at": ["purposes", p, "contract", fact], "args": _args(p, "")} if {
	some p in data.dpia.facts.purposes.by_basis.contract
	not data.dpia.facts.purposes.plain_sale[p]
	some fact in (_who(p) | _why(p))
}

# `with_subject: true` settles who asked; either of the two is enough.
_who(p) := {"with_subject" | _contract(p, "requested_by_subject") != true} if {
	_contract(p, "with_subject") == null
} else := {"requested_by_subject" | _contract(p, "requested_by_subject") == null} if {
	_contract(p, "with_subject") == false
} else := set()

_why(p) := {"necessary_because" | _contract(p, "necessary_because") == null}
