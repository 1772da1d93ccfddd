# METADATA
# title: Data that is required cannot rest on consent
# description: Data that people must give to use the service or keep their position cannot rest on consent. A field that only this optional feature needs is not mandatory.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 7(4), GDPR Recital 42]
#   guidance: ["EDPB Guidelines 05/2020, para 13 (real choice) and 25-41"]
#   message: "{data} is marked as required, yet consent is its only basis ({purpose}). Either it is needed (then consent is the wrong basis) or it is not (then it must be optional)."
#   question: "Can people use the service or keep their position without giving {data}?"
#   remediation:
#   - Make the field or capture optional and off by default.
#   - "If it truly is needed, use the basis that fits and drop the consent request."
#   since: 0.1.0
package dpia.rules.gdpr.consent.mandatory_data

applies if some p in data.dpia.facts.purposes.by_basis.consent

# Purposes with a basis beside consent, or with none stated so far: what they use may not rest on consent alone.
_others := {p | some p, bases in data.dpia.facts.purposes.basis; bases != {"consent"}; bases != {"none"}}

_consented[d] := purposes if {
	some d in data.dpia.facts.items.personal
	purposes := data.dpia.facts.purposes.used_by[d] & data.dpia.facts.purposes.by_basis.consent
	count(purposes) > 0
	count(data.dpia.facts.purposes.used_by[d] & _others) == 0
}

_required(d) := object.get(input, ["data", d, "required"], null)

# Needed for this feature only, or for the whole service? Whether the consent is bundled tells (errata S03).
_bundled(purposes, word) := {p | some p in purposes; object.get(input, ["purposes", p, "consent", "bundled"], null) == word}

_args(purposes, items) := {"purpose": data.dpia.facts.label.purposes(purposes), "data": data.dpia.facts.label.items(items)}

violation contains {"at": ["data", d, "required"], "args": _args(_bundled(purposes, true), {d})} if {
	some d, purposes in _consented
	_required(d) == true
	count(_bundled(purposes, true)) > 0
}

unknown contains {"at": ["purposes", p, "consent", "bundled"], "args": _args({p}, items)} if {
	some p in data.dpia.facts.purposes.by_basis.consent
	items := {d | some d, purposes in _consented; _required(d) == true; p in _bundled(purposes, null)}
	count(items) > 0
}

unknown contains {"at": ["data", d, "required"], "args": _args(purposes, {d})} if {
	some d, purposes in _consented
	_required(d) == null
	data.dpia.facts.items.watching[d]
}

unknown contains {"at": ["purposes", p, "uses"], "args": _args({p}, {"the data"})} if {
	some p in (data.dpia.facts.purposes.by_basis.consent & data.dpia.facts.purposes.open_uses)
}
