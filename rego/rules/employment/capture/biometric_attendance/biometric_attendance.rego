# METADATA
# title: Biometrics to record attendance or open ordinary doors
# description: "A body cannot be changed or left at home like a badge. For working time and ordinary doors a card or code does; biometrics need a law that allows them and a room that deserves them."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2)(b), GDPR Art. 5(1)(c)]
#   guidance: ["AEPD guide on presence control with biometrics, November 2023", "ICO (UK) enforcement notice Serco Leisure, 23 February 2024", "EDPB Guidelines 3/2019, section 5", "NL: UAVG Art. 29; PL: Kodeks pracy Art. 22(1b) s. 2 (only access to especially important information or rooms)"]
#   message: "{data} identifies {subjects} by their body for {purpose}. No law is named that allows it under Art. 9(2){choice}, and a badge or code would normally do."
#   question: "Which law allows biometrics for {purpose}, which high-risk room does it protect, and does everyone have another way in (a badge or code) with no disadvantage?"
#   remediation: ["Badge, code or app check-in.", "If a high-risk room needs it: a template on a card held by the person, no central store, and an alternative for everyone.", Delete the templates.]
#   reasons: {no_alternative: ", there is no other way in", attendance: ", consent does not normally carry a record that the employment requires"}
#   suppressed_by: [gdpr.special.no_condition, gdpr.special.condition_needs_law, gdpr.special.consent_not_free]
#   since: 0.1.0
package dpia.rules.employment.capture.biometric_attendance

applies if some p, _ in _bodies

_bodies[p] := items if {
	some p, data_ids in data.dpia.facts.purposes.uses
	data.dpia.facts.purposes.purpose_type[p] in {"attendance", "access_control", "security", "identity_verification"}
	items := {d | some d in (data_ids & data.dpia.facts.work.about_workers); "biometric_identification" in data.dpia.facts.items.art9[d]}
	count(items) > 0
}

_law(p) := object.get(input, ["purposes", p, "special_category_law"], null)

# Explicit consent with an equal way to do without can carry a door, not the record of working time (errata C1).
_choice(p) := "" if {
	object.get(data.dpia.facts.special.relies_on, [p], null) != "explicit_consent"
} else := "attendance" if {
	data.dpia.facts.purposes.purpose_type[p] == "attendance"
} else := object.get({true: "free", false: "no_alternative"}, object.get(input, ["purposes", p, "consent", "alternative_offered"], null), "open")

_args(p) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"data": data.dpia.facts.label.items(_bodies[p]),
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(_bodies[p])),
	"choice": _choice(p),
}

violation contains {"at": ["purposes", p, "special_category_law"], "args": _args(p)} if {
	some p, _ in _bodies
	_law(p) == "none"
	_choice(p) in {"", "no_alternative", "attendance"}
}

unknown contains {"at": ["purposes", p, "special_category_law"], "args": _args(p)} if {
	some p, _ in _bodies
	_law(p) == null
	_choice(p) in {"", "no_alternative", "attendance"}
}

unknown contains {"at": ["purposes", p, "consent", "alternative_offered"], "args": _args(p)} if {
	some p, _ in _bodies
	_choice(p) == "open"
}
