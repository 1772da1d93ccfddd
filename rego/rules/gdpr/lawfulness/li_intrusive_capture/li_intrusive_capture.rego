# METADATA
# title: "Continuous capture of what people type, see or say weighs heavily against you"
# description: |
#   What people type, see or say, recorded all the time, weighs heavily in the balance of Art. 6(1)(f), and is seldom what they expect (Recital 47).
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(f), GDPR Recital 47]
#   guidance:
#   - "CJEU C-252/21 Meta Platforms, paras 117-118 (continuous monitoring)"
#   - "EDPB Guidelines 1/2024 (consultation version), paras 41-54"
#   - ECtHR Barbulescu v Romania (61496/08)
#   message: "{purpose} captures {data} continuously on the basis of legitimate interests. Such capture can feel like constant surveillance; legal must confirm that the balance holds."
#   question: "Is {data} captured all the time, or only at a moment the person starts?"
#   remediation:
#   - "Capture only on an action by the person, or on a narrow event."
#   - Collect counts or events instead of content.
#   - Process on the device and keep only the result.
#   - Give a free opt-out.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_intrusive_capture

applies if some [_, _] in _pairs

_pairs contains [p, d] if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	some d in data.dpia.facts.purposes.uses[p]
	data.dpia.facts.items.flagged.content_level[d]
	data.dpia.facts.items.source[d] != "provided"
}

_continuous(d) := object.get(input, ["data", d, "capture", "continuous"], null)

_args(d) := {"data": data.dpia.facts.label.item[d], "purpose": data.dpia.facts.label.purposes({p | some [p, e] in _pairs; e == d})}

violation contains {"at": ["data", d, "capture", "continuous"], "args": _args(d)} if {
	some [_, d] in _pairs
	_continuous(d) == true
}

unknown contains {"at": ["data", d, "capture", "continuous"], "args": _args(d)} if {
	some [_, d] in _pairs
	_continuous(d) == null
}
