# METADATA
# title: This kind of data usually reveals more than you say
# description: Some kinds of observed or collected data reveal health, beliefs or union membership as a rule. A statement that they do not here is for legal to see, with the reason.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 5(2)]
#   guidance:
#   - "CJEU C-252/21 Meta Platforms, paras 68-73"
#   message: "{data} is said to reveal nothing of Art. 9, but data of this kind ({category}) as a rule can reveal {can_reveal}. Legal should see why it cannot here."
#   question: "{data} is said to reveal nothing like health, beliefs or union membership. Do people hand it in themselves, or what removes such things before it is stored, and which test shows that?"
#   remediation:
#   - "Restrict what is captured so that the statement becomes true (allow-list, fixed fields, no free text)."
#   - Otherwise declare what can be revealed and filter it.
#   since: 0.1.0
package dpia.rules.gdpr.special.incidental_denied

applies if some d in _denied

# Nothing of Art. 9 is admitted, though the kind of data can reveal it. What people hand in themselves is not held against them (errata F03).
_denied contains d if {
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.source[d] in {"observed", "third_party", "public", null}
	data.dpia.facts.items.may_reveal[d] != null
	count(data.dpia.facts.items.can_reveal_art9[d]) > 0
	not data.dpia.facts.items.special[d]
	not data.dpia.facts.items.incidental_art9[d]
}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"category": object.get(data.dpia.facts.items.term[d], "label", ""),
	"can_reveal": data.dpia.facts.label.terms(data.dpia.facts.items.can_reveal_art9[d]),
}

violation contains {"at": ["data", d, "may_reveal"], "args": _args(d)} if {
	some d in (_denied - (data.dpia.facts.items.filtered | data.dpia.facts.items.filter_unproven))
	data.dpia.facts.items.source[d] != null
}

unknown contains {"at": ["data", d, "source"], "args": _args(d)} if {
	some d in (_denied - data.dpia.facts.items.filtered)
	data.dpia.facts.items.source[d] == null
}

unknown contains {"at": ["data", d, "filter_evidence"], "args": _args(d)} if some d in (_denied & data.dpia.facts.items.filter_unproven)
