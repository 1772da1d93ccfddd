# METADATA
# title: Data that is required cannot rest on consent
# description: |
#   Data that people must give to use the service or keep their position cannot rest on consent. A field that only this optional feature needs is not mandatory.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 7(4), GDPR Recital 42]
#   guidance:
#   - "EDPB Guidelines 05/2020, para 13 (real choice) and 25-41"
#   message: "{data} is marked as required, yet {purpose} relies on consent for it. Either it is needed (then consent is the wrong basis) or it is not (then it must be optional)."
#   question: "Can people use the service or keep their position without giving {data}?"
#   remediation:
#   - Make the field or capture optional and off by default.
#   - "If it truly is needed, use the basis that fits and drop the consent request."
#   since: 0.1.0
package dpia.rules.gdpr.consent.mandatory_data

applies if some p in data.dpia.facts.purposes.by_basis.consent

# Items that only consent carries.
_only_here contains [p, d] if {
	some p in data.dpia.facts.purposes.by_basis.consent
	some d in data.dpia.facts.purposes.uses[p]
	others := {q | some q in data.dpia.facts.purposes.used_by[d]; not data.dpia.facts.purposes.by_basis.consent[q]}
	count(others) == 0
}

_required(d) := object.get(input, ["data", d, "required"], null)

violation contains {"at": ["data", d, "required"], "args": {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.item[d]}} if {
	some [p, d] in _only_here
	_required(d) == true
	object.get(input, ["purposes", p, "consent", "bundled"], null) == true
}

# Needed for this feature only, or for the whole service? The answer to "bundled" tells.
unknown contains {"at": ["purposes", p, "consent", "bundled"], "args": {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.item[d]}} if {
	some [p, d] in _only_here
	_required(d) == true
	object.get(input, ["purposes", p, "consent", "bundled"], null) == null
}

unknown contains {"at": ["data", d, "required"], "args": {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.item[d]}} if {
	some [p, d] in _only_here
	_required(d) == null
	data.dpia.facts.items.watching[d]
}
