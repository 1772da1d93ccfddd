# METADATA
# title: Public authorities cannot use legitimate interests for their tasks
# description: |
#   Art. 6(1) second subparagraph bars authorities from legitimate interests in the performance of their tasks. What they do outside those tasks (guarding a building, staff parking) is not barred by it; national law may go further.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1) second subparagraph, GDPR Recital 47]
#   guidance:
#   - "EDPB Guidelines 1/2024 (consultation version), section on public authorities"
#   message: "{controller} is a public authority and relies on legitimate interests for {purpose}. Art. 6(1) excludes that for processing in the performance of its tasks."
#   question: "Is {controller} a public authority, and if so, is {purpose} part of its public tasks?"
#   remediation:
#   - "Find the law that gives the task and use public task, limited to what it needs."
#   - "If it is outside the tasks (guarding a building), state outside_public_tasks: true with legal."
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_public_authority

applies if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_authority := object.get(input, ["controller", "public_authority"], null)

_outside(p) := object.get(input, ["purposes", p, "outside_public_tasks"], null)

_args(purposes) := {"purpose": data.dpia.facts.label.purposes(purposes), "controller": data.dpia.facts.label.controller}

# Purposes that authorities also have outside their tasks: there the question comes before the finding.
_may_be_outside contains p if {
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	data.dpia.facts.purposes.purpose_type[p] in {"security", "access_control", "hr_administration"}
	_outside(p) == null
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": _args({p})} if {
	_authority == true
	some p in data.dpia.facts.purposes.by_basis.legitimate_interests
	_outside(p) != true
	not _may_be_outside[p]
}

unknown contains {"at": ["purposes", p, "outside_public_tasks"], "args": _args({p})} if {
	_authority == true
	some p in _may_be_outside
}

unknown contains {"at": ["controller", "public_authority"], "args": _args(purposes)} if {
	_authority == null
	purposes := {p | some p in data.dpia.facts.purposes.by_basis.legitimate_interests; _outside(p) != true}
	count(purposes) > 0
}
