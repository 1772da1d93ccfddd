# METADATA
# title: Only people who need the data for the purpose may see it
# description: |
#   Access follows need. Whoever can read personal data without needing it for the purpose is an unauthorised reader, colleague or not (C-667/21).
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(f), GDPR Art. 25(2), GDPR Art. 32(4), GDPR Art. 29]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.8"
#   - "CJEU C-667/21 (colleagues' access to health data is a security and Art. 6 question)"
#   - ECtHR I v Finland (20511/03)
#   message: "{role} can see {data}, {reason}. Access must follow need."
#   question: "Who exactly is in {role}, and what does each need {data} for?"
#   remediation:
#   - Cut the role to the people who do the task.
#   - Give aggregates or masked views to everyone else.
#   - Grant access per case and let it expire.
#   reasons:
#     everyone: although the whole staff or the public is in it
#     no_need: without a stated need
#   escalate: {severity: blocker, waivable: legal, when: "the whole staff or the public can read special categories, criminal data or content"}
#   since: 0.1.0
package dpia.rules.gdpr.access.over_broad

applies if some r, _ in _roles

_roles[r] := items if {
	some r, items in data.dpia.facts.items.access_data
	count(items) > 0
}

_stated(r, key) := object.get(input, ["access", r, key], null)

_args(r, items, reason) := {"role": data.dpia.facts.label.role_sized[r], "data": data.dpia.facts.label.items(items), "reason": reason}

violation contains {"at": ["access", r, "scope"], "escalate": grave, "args": _args(r, items, "everyone")} if {
	some r, items in _roles
	_stated(r, "scope") in {"all_staff", "public"}
	grave := count(items & data.dpia.facts.items.grave) > 0
}

violation contains {"at": ["access", r, "need"], "args": _args(r, items, "no_need")} if {
	some r, items in _roles
	_stated(r, "need") == "none"
}

unknown contains {"at": ["access", r, key], "args": _args(r, items, "")} if {
	some r, items in _roles
	some key in ["scope", "need"]
	_stated(r, key) == null
}
