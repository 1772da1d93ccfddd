# METADATA
# title: This kind of data usually reveals more than you say
# description: |
#   Some kinds of observed data reveal beliefs, health or union membership as a rule. A statement that they do not is for legal to see, with the reason.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 5(2)]
#   guidance:
#   - "CJEU C-252/21, paras 68-73"
#   message: "You state that {data} reveals nothing sensitive, but {category} normally can reveal {can_reveal}. Legal must see why it cannot here."
#   question: "Why can {data} not show health, beliefs, union membership or similar, when this kind of data normally can?"
#   remediation:
#   - "Restrict what is captured so that the statement becomes true (allow-list, fixed fields, no free text)."
#   - Otherwise declare what can be revealed and filter it.
#   no_unknown: gdpr.special.incidental_capture asks
#   since: 0.1.0
package dpia.rules.gdpr.special.incidental_denied

import data.dpia.facts

applies if some d in _candidates

_candidates contains d if {
	some d in facts.items.personal
	facts.items.source[d] in {"observed", "third_party", "public"}
	count(facts.items.art9[d]) == 0
	facts.items.may_reveal[d] != null
	count(_usual(d)) > 0
}

_usual(d) := {t | some t in object.get(facts.items.term[d], "can_reveal", []); data.dpia.vocabulary.art9_terms[t]}

violation contains {"at": ["data", d, "may_reveal"], "args": args} if {
	some d in _candidates
	facts.items.may_reveal[d] == []
	object.get(input, ["data", d, "filtered"], null) != true
	args := {
		"data": facts.label.item[d],
		"category": facts.label.term(facts.items.category[d]),
		"can_reveal": facts.label.terms(_usual(d)),
	}
}

unknown := set()
