# METADATA
# title: Tables must be closed unless opened for someone
# description: |
#   By default personal data must not be open to an indefinite number of people (Art. 25(2)), inside the organisation as outside. A store that anyone can read until someone closes it is the opposite.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 25(2) (accessibility), GDPR Art. 5(1)(f), "GDPR Art. 32(1)(b), (2) and (4)", GDPR Art. 29]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 2.2.2 (accessibility) and 3.8"
#   message: "{store} is readable by default. Anyone inside can see {data} without a need, which is what Art. 25(2) and Art. 32 are there to prevent."
#   question: "If someone new joins the company today, can they read {store} without asking anyone?"
#   remediation:
#   - "Set the default to deny before the first row is written, and grant per role."
#   - Put this data in its own store or schema with its own owner.
#   - Add row or column rules so that each role sees only its part.
#   - Alert on new tables that inherit allow.
#   escalate: {severity: blocker, waivable: legal, when: "the store holds special categories, criminal data or content"}
#   since: 0.1.0
package dpia.rules.gdpr.access.default_allow

applies if some s, _ in _stores

_stores[s] := items if {
	some s, items in data.dpia.facts.items.store_data
	count(items) > 0
}

_default(s) := object.get(input, ["stores", s, "default_access"], null)

_args(s, items) := {"store": data.dpia.facts.label.store_sized[s], "data": data.dpia.facts.label.items(items)}

violation contains {"at": ["stores", s, "default_access"], "escalate": grave, "args": _args(s, items)} if {
	some s, items in _stores
	_default(s) == "allow"
	grave := count(items & data.dpia.facts.items.grave) > 0
}

unknown contains {"at": ["stores", s, "default_access"], "escalate": grave, "args": _args(s, items)} if {
	some s, items in _stores
	_default(s) == null
	grave := count(items & data.dpia.facts.items.grave) > 0
}
