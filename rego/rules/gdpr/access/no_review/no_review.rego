# METADATA
# title: Take access away when the need ends
# description: |
#   Need ends: people move, leave, finish. Access that nobody reviews outlives its reason. Twelve months is this tool's default, not a figure of the law.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 32(1)(d), GDPR Art. 32(4)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.8"
#   message: "Access of {role} to {data} is {reason} reviewed."
#   question: "How often does someone check that everyone in {role} still needs {data}?"
#   remediation:
#   - Let access expire by default and renew on request.
#   - "Review at least every six months, and on every move or leaver."
#   reasons:
#     never: never
#     rarely: less often than once a year
#   escalate: {severity: major, waivable: legal, when: "access to special, criminal or content data is never reviewed"}
#   since: 0.1.0
package dpia.rules.gdpr.access.no_review

applies if some r, _ in _roles

_roles[r] := items if {
	some r, items in data.dpia.facts.items.access_data
	count(items) > 0
}

_review(r) := object.get(input, ["access", r, "reviewed_every"], null)

_args(r, items, reason) := {"role": data.dpia.facts.label.role_sized[r], "data": data.dpia.facts.label.items(items), "reason": reason}

violation contains {"at": ["access", r, "reviewed_every"], "escalate": grave, "args": _args(r, items, "never")} if {
	some r, items in _roles
	_review(r) == "none"
	grave := count(items & data.dpia.facts.items.grave) > 0
}

violation contains {"at": ["access", r, "reviewed_every"], "args": _args(r, items, "rarely")} if {
	some r, items in _roles
	data.dpia.facts.time.days[_review(r)] > 366
}

unknown contains {"at": ["access", r, "reviewed_every"], "args": _args(r, items, "")} if {
	some r, items in _roles
	_review(r) == null
}
