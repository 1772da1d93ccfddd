# METADATA
# title: "Say how the data became anonymous, and who tried to undo it"
# description: "\"Anonymous\" switches the GDPR off for an item, so the claim itself is checked: Recital 26 asks whether a person can be singled out, linked or inferred by means reasonably likely to be used. Names removed are pseudonymous data."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(1), GDPR Recital 26, GDPR Art. 5(2)]
#   guidance: ["WP216 (singling out, linking, inference)", CJEU C-413/23 P EDPS v SRB]
#   message: "{data} is declared anonymous, which switches the other rules off for it, but {reason}."
#   question: "How was {data} made anonymous, and did someone test whether a person can be singled out, linked or inferred, by you or by those who get it?"
#   remediation: ["Declare it pseudonymised, and check again.", Aggregate further and test.]
#   reasons:
#     no_method: no method is named
#     not_tested: nobody tested it
#     identifies: this kind of data points at a person by itself
#   escalate: {severity: blocker, waivable: legal, when: "the data are special categories, criminal data, or show content"}
#   aliases: [accountability.anonymous_claim]
#   since: 0.1.0
package dpia.rules.gdpr.accountability.anonymity_unproven

import data.dpia.facts

applies if some d in _claimed

_claimed contains d if {
	some d, item in input.data
	object.get(item, "identifiability", null) == "anonymous"
	not _aggregates[facts.items.category[d]]
}

_aggregates := {"aggregated_statistics", "synthetic_data", "performance_metrics"}

_anonymisation(d, key) := object.get(input, ["data", d, "anonymisation", key], null)

_args(d, reason) := {"data": facts.label.item[d], "reason": reason}

# The claim frees the gravest data from every other rule: there an answer is needed before launch.
_grave(d) := (facts.items.kinds[d] & {"health", "genetic", "biometric", "criminal", "sex_life", "beliefs", "communications"}) != set()

violation contains {"at": ["data", d, "identifiability"], "escalate": _grave(d), "args": _args(d, "identifies")} if {
	some d in _claimed
	facts.items.flagged.identifies[d]
}

violation contains {"at": ["data", d, "anonymisation", "method"], "escalate": _grave(d), "args": _args(d, "no_method")} if {
	some d in _claimed
	_anonymisation(d, "method") == "none"
}

violation contains {"at": ["data", d, "anonymisation", "tested"], "escalate": _grave(d), "args": _args(d, "not_tested")} if {
	some d in _claimed
	_anonymisation(d, "tested") == false
}

unknown contains {"at": ["data", d, "anonymisation", key], "escalate": _grave(d), "args": _args(d, "")} if {
	some d in _claimed
	some key in ["method", "tested"]
	_anonymisation(d, key) == null
}
