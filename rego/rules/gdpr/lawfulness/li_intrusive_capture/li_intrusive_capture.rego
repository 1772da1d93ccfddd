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
#   - "EDPB Guidelines 1/2024 (consultation version), third step: impact and reasonable expectations"
#   - ECtHR Barbulescu v Romania (61496/08)
#   message: "{data} is captured continuously on the basis of legitimate interests ({purpose}). Such capture can feel like constant surveillance; legal must confirm that the balance holds."
#   question: "Is {data} captured all the time, or only at a moment the person starts?"
#   remediation:
#   - "Capture only on an action by the person, or on a narrow event."
#   - Collect counts or events instead of content.
#   - Process on the device and keep only the result.
#   - Give a free opt-out.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_intrusive_capture

applies if some [_, _] in _pairs

applies if some p in _open

_open := data.dpia.facts.purposes.by_basis.legitimate_interests & data.dpia.facts.purposes.open_uses

_pairs contains [p, d] if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	some d in data.dpia.facts.purposes.uses[p]
	data.dpia.facts.items.flagged.content_level[d]
	data.dpia.facts.items.source[d] != "provided"
}

_args(d) := {"data": data.dpia.facts.label.item[d], "purpose": data.dpia.facts.label.purposes({p | some [p, e] in _pairs; e == d})}

_stated(d) := object.get(input, ["data", d, "capture", "continuous"], null)

# Stated as such, or by what starts it; what the person starts is not continuous capture by the controller.
_fact(d) := "continuous" if {
	_stated(d) == true
} else := "trigger"

violation contains {"at": ["data", d, "capture", _fact(d)], "args": _args(d)} if {
	some [_, d] in _pairs
	data.dpia.facts.work.nonstop[d]
}

unknown contains {"at": ["data", d, "capture", "continuous"], "args": _args(d)} if {
	some [_, d] in _pairs
	_stated(d) == null
	not data.dpia.facts.work.nonstop[d]
	data.dpia.facts.work.unattended[d] != false
}

unknown contains {"at": ["purposes", p, "uses"], "args": {"purpose": data.dpia.facts.label.purpose[p], "data": "what it uses"}} if some p in _open
