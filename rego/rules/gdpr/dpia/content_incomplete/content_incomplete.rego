# METADATA
# title: DPIA lacks an element that Art. 35(7) requires
# description: "A DPIA contains at least a description of the processing, its necessity and proportionality, the risks to people and the measures against them."
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: ["GDPR Art. 35(7)(a)-(d)", GDPR Recital 90]
#   guidance: ["WP248 rev.01, Annex 2", "EDPB DPIA template v1.0 (10 March 2026, for consultation), s. 1-4"]
#   message: "The DPIA lacks an element of Art. 35(7): {reason}{of}."
#   question: "What does the impact assessment say of this: what happens to which data and why each part is needed; what could happen to the people, how bad and how likely it is; and what is done about it?"
#   remediation:
#   - "Say for each purpose why each part of the data is needed; drop what has no reason."
#   - "Assess at least: someone sees it who should not, it is changed, it is lost, and the harm when everything works as planned (pressure, unfair decisions)."
#   - "Name a measure against each serious risk, starting with collecting less."
#   reasons: {no_risks: no risk to people is assessed, no_measures: no measure is named, no_impact: nothing says what the risk would mean for people, no_answer: a serious risk has no measure, no_description: the processing is not described, no_necessity: no reason is given why the data are needed}
#   aliases: [dpia.description_or_necessity_missing, dpia.risks_missing]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.content_incomplete

applies if {
	data.dpia.facts.dpia.judged
	data.dpia.facts.dpia.complete
}

_of(name) := sprintf(" (%s)", [name])

# The elements: where each stands, what it is about, what is stated. null is unknown, "none" and empty are statements.
_elements contains {"at": [key], "of": "", "reason": reason, "value": object.get(input, key, null)} if {
	some key, reason in {"risks": "no_risks", "measures": "no_measures"}
}

_elements contains {"at": ["risks", r, key], "of": _of(r), "reason": "no_impact", "value": object.get(risk, key, null)} if {
	some r, risk in object.get(input, "risks", {})
	some key in {"impact_on_subjects", "severity", "likelihood"}
}

_elements contains {"at": ["risks", r, "measures"], "of": _of(r), "reason": "no_answer", "value": value} if {
	some r, risk in object.get(input, "risks", {})
	object.get(risk, "severity", 0) >= 3
	value := object.get(risk, "measures", null)
}

_elements contains {"at": at, "of": of, "reason": reason, "value": object.get(input, at, null)} if {
	some p in data.dpia.facts.purposes.on_personal
	of := _of(data.dpia.facts.label.purpose[p])
	some reason, path in {"no_description": ["description"], "no_necessity": ["necessity", "why"]}
	at := array.concat(["purposes", p], path)
}

violation contains {"at": e.at, "args": {"reason": e.reason, "of": e.of}} if {
	some e in _elements
	e.value in {"none", [], {}}
}

unknown contains {"at": e.at, "args": {}} if {
	some e in _elements
	e.value == null
}
