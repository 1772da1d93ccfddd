# METADATA
# title: A colleague who should not see it is a breach too
# description: |
#   Unauthorised access from inside is a personal data breach (Art. 4(12)). A plan that knows only attackers from outside misses open tables, a wrong group or a shared link.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 4(12), GDPR Art. 33(1), GDPR Art. 33(5)]
#   guidance:
#   - "EDPB Guidelines 9/2022 v2.0, s. I.B.2 (confidentiality breach)"
#   - "EDPB Guidelines 01/2021, s. 4 (internal human risk source)"
#   message: "The incident plan does not cover exposure inside the company. Unauthorised access by staff is a personal data breach that must be documented and, unless a risk to people is unlikely, notified."
#   question: "If the data turns out to have been readable inside the company by people with no need, does your plan treat that as a breach, document it and assess notification?"
#   remediation:
#   - "Add internal exposure (open tables, wrong group, shared link) as a trigger."
#   - Make access logs good enough to tell who looked.
#   since: 0.1.0
package dpia.rules.gdpr.breach.internal_exposure

# Personal data that are kept, or of which nobody says that they are not.
applies if {
	some d in data.dpia.facts.items.personal
	object.get(input, ["data", d, "stored_in"], null) != []
}

_at := ["security", "incident_response", "internal_exposure_covered"]

_covered := object.get(input, _at, null)

violation contains {"at": _at, "args": {}} if {
	applies
	_covered == false
}

unknown contains {"at": _at, "args": {}} if {
	applies
	_covered == null
}
