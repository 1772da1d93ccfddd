# METADATA
# title: A colleague who should not see it is a breach too
# description: |
#   Unauthorised access from inside is a personal data breach (Art. 4(12)). A plan that knows only hackers would have missed the open tables of the case behind this tool.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 4(12), GDPR Art. 33(5)]
#   guidance:
#   - "EDPB Guidelines 9/2022 v2.0, s. I.B.2 (confidentiality breach)"
#   - "EDPB Guidelines 01/2021, s. 4 (internal human risk source)"
#   message: "The incident plan does not cover exposure inside the company. Unauthorised access by staff is a personal data breach that must be documented and, if risky, notified."
#   question: "If the data turns out to have been readable inside the company by people with no need, does your plan treat that as a breach, document it and assess notification?"
#   remediation:
#   - "Add internal exposure (open tables, wrong group, shared link) as a trigger."
#   - Make access logs good enough to tell who looked.
#   since: 0.1.0
package dpia.rules.gdpr.breach.internal_exposure

applies if count(data.dpia.facts.items.personal) > 0

_covered := object.get(input, ["security", "incident_response", "internal_exposure_covered"], null)

violation contains {"at": ["security", "incident_response", "internal_exposure_covered"], "args": {}} if {
	applies
	_covered == false
}

unknown contains {"at": ["security", "incident_response", "internal_exposure_covered"], "args": {}} if {
	applies
	_covered == null
}
