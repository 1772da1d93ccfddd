# METADATA
# title: Biometrics to record attendance or open ordinary doors
# description: |
#   A body is no badge: it cannot be changed or left at home. For working time and ordinary doors a card or code does; biometrics need a law and a room that deserves it.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2)(b), GDPR Art. 5(1)(c)]
#   guidance:
#   - "AEPD guide on presence control with biometrics, November 2023"
#   - "ICO enforcement notice Serco Leisure, 23 February 2024"
#   - "EDPB Guidelines 3/2019, s. 5"
#   - NL UAVG Art. 29
#   message: "{data} identifies {subjects} by their body for {purpose}; no law under Art. 9(2) is named that allows it, and a badge or code would do."
#   question: "Which law allows biometrics for {purpose}, which high-risk room does it protect, and why would a badge or code not do?"
#   remediation:
#   - "Badge, code or app check-in."
#   - "If a high-risk room needs it: template on a card held by the person, no central store, and an alternative for everyone."
#   - Delete templates.
#   since: 0.1.0
package dpia.rules.employment.capture.biometric_attendance

applies if some [_, _] in _pairs

_pairs contains [d, p] if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.group.biometric_id)
	data.dpia.facts.items.personal[d]
	some p in data.dpia.facts.purposes.used_by[d]
	data.dpia.facts.purposes.purpose_type[p] in {"attendance", "access_control", "security", "identity_verification"}
}

_stated(p, path) := object.get(input, array.concat(["purposes", p], path), null)

# Explicit consent with a real alternative can carry a door, not the time record (errata C1).
_chosen(p) if {
	_stated(p, ["special_category_condition"]) == "explicit_consent"
	_stated(p, ["consent", "alternative_offered"]) == true
	data.dpia.facts.purposes.purpose_type[p] != "attendance"
}

_args(d, p) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "purpose": data.dpia.facts.label.purpose[p]}

violation contains {"at": ["purposes", p, "special_category_law"], "args": _args(d, p)} if {
	some [d, p] in _pairs
	_stated(p, ["special_category_law"]) == "none"
	not _chosen(p)
}

unknown contains {"at": ["purposes", p, "special_category_law"], "args": _args(d, p)} if {
	some [d, p] in _pairs
	_stated(p, ["special_category_law"]) == null
	not _chosen(p)
}
