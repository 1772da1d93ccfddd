# METADATA
# title: Show that less would not do
# description: |
#   Data that watch people, show content or belong to Art. 9 are used only if the purpose cannot be reached by less (Art. 5(1)(c)). For legitimate interests the same is a condition of the basis and asked there; a duty laid down by law
#   answers it itself.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 35(7)(b), GDPR Recital 39]
#   guidance:
#   - CJEU C-394/23 Mousse
#   - "CJEU C-708/18, paras 47-48"
#   - EDPS necessity toolkit (2017)
#   message: "{purpose} uses {data}, which is intrusive, and no less intrusive alternative was considered."
#   question: "What is the least intrusive way to reach {purpose}, and why is {data} needed on top of it?"
#   remediation:
#   - "Try: no personal data, synthetic data, aggregates, sampling, volunteers, shorter windows, on-device processing."
#   - Keep the first one that works.
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.alternatives_not_considered

import data.dpia.facts

applies if some p, _ in _intrusive

_intrusive[p] := items if {
	some p, data_ids in facts.purposes.uses
	count(facts.purposes.basis[p] & {"legitimate_interests", "legal_obligation"}) == 0
	items := {d | some d in data_ids; facts.items.watching[d]}
	count(items) > 0
}

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

_args(p) := {"purpose": facts.label.purpose[p], "data": facts.label.items(_intrusive[p])}

violation contains {"at": ["purposes", p, "necessity", "why"], "args": _args(p)} if {
	some p, _ in _intrusive
	_necessity(p, "why") == "none"
	_necessity(p, "alternatives") != {}
}

violation contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p)} if {
	some p, _ in _intrusive
	_necessity(p, "alternatives") == {}
}

unknown contains {"at": ["purposes", p, "necessity", key], "args": _args(p)} if {
	some p, _ in _intrusive
	some key in ["why", "alternatives"]
	_necessity(p, key) == null
}
