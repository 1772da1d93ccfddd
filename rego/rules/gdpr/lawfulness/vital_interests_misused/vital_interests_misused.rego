# METADATA
# title: "Vital interests are for life and limb, not for business purposes"
# description: |
#   Vital interests are life and physical integrity. Recital 46 adds that the vital interest of another person is a basis in principle only where no other fits.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(d), GDPR Recital 46]
#   guidance:
#   - "CJEU C-252/21 Meta Platforms, para 137"
#   message: "{purpose} ({type}) relies on vital interests. That basis is for protecting life; where it is someone else's life, in principle only if no other basis fits (Recital 46)."
#   question: "Is {purpose} about protecting someone's life or physical safety in an emergency?"
#   remediation:
#   - Drop the purpose or choose the basis that fits.
#   - Keep vital interests for a documented emergency use.
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.vital_interests_misused

applies if some p in data.dpia.facts.purposes.by_basis.vital_interests

_business := {
	"ai_training", "performance_monitoring", "payroll", "marketing", "analytics", "research", "service_delivery", "fraud", "recruitment",
	"product_improvement", "advertising_targeting",
}

violation contains {"at": ["purposes", p, "legal_basis"], "args": {"purpose": data.dpia.facts.label.purpose[p], "type": data.dpia.facts.label.term(type)}} if {
	some p in data.dpia.facts.purposes.by_basis.vital_interests
	type := data.dpia.facts.purposes.purpose_type[p]
	type in _business
}

unknown contains {"at": ["purposes", p, "type"], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p in data.dpia.facts.purposes.by_basis.vital_interests
	data.dpia.facts.purposes.purpose_type[p] == null
}
