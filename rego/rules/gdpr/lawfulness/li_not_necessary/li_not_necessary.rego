# METADATA
# title: "Legitimate interests, step 2: a less intrusive way must not do"
# description: "The second step: the interest cannot reasonably be achieved as effectively by means less restrictive of people's rights. \"None considered\" is no answer where content, monitoring or special categories are used."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(f), GDPR Art. 5(1)(c)]
#   guidance: ["EDPB Guidelines 1/2024, paras 28-30", "CJEU C-252/21, paras 108-109 and 126", "CJEU C-26/22 and C-64/22 SCHUFA, para 88"]
#   message: "{purpose} relies on legitimate interests, but {reason}. If a less intrusive way works equally well, the processing is not necessary and the basis is not available."
#   question: "What less intrusive ways of reaching {purpose} did you consider, and why does each not work?"
#   remediation: [Use the less intrusive alternative., "Cut data, frequency, people or detail until nothing less would do.", Only then record why each remaining alternative fails.]
#   reasons:
#     no_why: no reason is given why the data are needed
#     no_reason: a less intrusive alternative is named without a reason why it does not work
#     none_considered: no less intrusive alternative was considered for data that watch people or show content
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_not_necessary

applies if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

_alternatives[p][a] := object.get(alternative, "rejected_because", null) if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	some a, alternative in object.get(input, ["purposes", p, "necessity", "alternatives"], {})
}

violation contains {"at": ["purposes", p, "necessity", "why"], "args": _args(p, "no_why")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_necessity(p, "why") == "none"
}

violation contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p, "no_reason")} if {
	some p, alternatives in _alternatives
	some reason in alternatives
	reason == "none"
}

violation contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p, "none_considered")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_necessity(p, "alternatives") == {}
	count(data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.watching) > 0
}

unknown contains {"at": ["purposes", p, "necessity", key], "args": _args(p, "")} if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	some key in ["why", "alternatives"]
	_necessity(p, key) == null
}

unknown contains {"at": ["purposes", p, "necessity", "alternatives", a, "rejected_because"], "args": _args(p, "")} if {
	some p, alternatives in _alternatives
	some a, reason in alternatives
	reason == null
}
