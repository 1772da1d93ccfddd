# METADATA
# title: Show that less would not do
# description: Personal data that watch people, show content or belong to Art. 9 are used only if the purpose cannot reasonably be reached by other means (Recital 39). For legitimate interests the same is a condition of the basis and asked there; a duty laid down by law answers it itself.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 35(7)(b), GDPR Recital 39]
#   guidance: [CJEU C-394/23 Mousse, "CJEU C-708/18, paras 47-48", EDPS necessity toolkit (2017)]
#   message: "{purpose} uses {data}, and {reason}. Art. 5(1)(c) limits data to what the purpose needs."
#   question: "What is the least intrusive way to reach {purpose}, and why is {data} needed on top of it?"
#   remediation: ["Try: no personal data, synthetic data, aggregates, sampling, volunteers, shorter windows, on-device processing.", Keep the first one that works.]
#   reasons: {no_why: no reason is given why it is needed, none_considered: no less intrusive alternative was considered, no_reason: a less intrusive alternative is named without a reason why it does not work}
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.alternatives_not_considered

applies if some p, _ in _asked
applies if some p in _open

# Finance, passwords and other data are asked about only where an impact assessment is due (errata S02).
_asked[p] := items if {
	some p in _other_basis
	items := data.dpia.facts.purposes.uses[p] & (data.dpia.facts.items.watching | {d | data.dpia.facts.screening.required == true; some d in data.dpia.facts.items.personal})
	count(items) > 0
}

_other_basis := {p | some p, bases in data.dpia.facts.purposes.basis; count(bases - {"legitimate_interests", "legal_obligation"}) > 0}
_open := _other_basis & data.dpia.facts.purposes.open_uses

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)
_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.items(_asked[p]), "reason": reason}

# `{}` says that none was considered, unless the declaration says that they were and there is none.
_stated(p) := {
	"why": ["no_why", "none", _necessity(p, "why")],
	"considered": ["none_considered", false, _necessity(p, "considered")],
	"alternatives": ["none_considered", [{}, null], [_necessity(p, "alternatives"), _necessity(p, "considered")]],
}

violation contains {"at": ["purposes", p, "necessity", key], "args": _args(p, reason)} if {
	some p, _ in _asked
	some key, [reason, faulty, stated] in _stated(p)
	stated == faulty
}

violation contains {"at": ["purposes", p, "necessity", "alternatives", way, "rejected_because"], "args": _args(p, "no_reason")} if {
	some p, _ in _asked
	some way, entry in object.get(input, ["purposes", p, "necessity", "alternatives"], {})
	object.get(entry, "rejected_because", null) == "none"
}

unknown contains {"at": ["purposes", p, "necessity", key], "args": _args(p, "")} if {
	some p, _ in _asked
	some key in ["why", "alternatives"]
	_necessity(p, key) == null
}

unknown contains {"at": ["purposes", p, "uses"], "args": {"purpose": data.dpia.facts.label.purpose[p], "data": "the data"}} if some p in _open
