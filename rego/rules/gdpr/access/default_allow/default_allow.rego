# METADATA
# title: Tables must be closed unless opened for someone
# description: |
#   By default personal data must not be open to an indefinite number of people (Art. 25(2)), and only those who need them act on them (Art. 32(4)). A store that anyone can read until someone closes it is the opposite.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 25(2) (accessibility), GDPR Art. 5(1)(f), "GDPR Art. 32(1)(b), (2) and (4)", GDPR Art. 29]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 2.2.2 (accessibility) and 3.8"
#   message: "{store} can be read by default: anyone inside may be able to see {data} without needing to. Art. 25(2) and Art. 32 are there to prevent that."
#   question: "If someone new joins the company today, can they read {store} without asking anyone?"
#   remediation:
#   - "Set the default to deny before the first row is written, and grant per role."
#   - Put this data in its own store or schema with its own owner.
#   - Add row or column rules so that each role sees only its part.
#   - Alert on new tables that inherit allow.
#   reasons:
#     unnamed_place: the place where this data is kept
#   escalate: {severity: blocker, waivable: legal, when: "the store holds content, special categories or criminal data, on purpose or by the way"}
#   since: 0.1.0
package dpia.rules.gdpr.access.default_allow

applies if count(_stores) + count(_unplaced) > 0

_stores[s] := items if {
	some s, items in data.dpia.facts.items.store_data
	count(items) > 0
}

_default(s) := object.get(input, ["stores", s, "default_access"], null)

_hit(s, items) := {
	"at": ["stores", s, "default_access"],
	"escalate": _grave(items),
	"args": {"store": data.dpia.facts.label.store_sized[s], "data": data.dpia.facts.label.items(items)},
}

_grave(items) := count(items & data.dpia.facts.items.grave) > 0

violation contains _hit(s, items) if {
	some s, items in _stores
	_default(s) == "allow"
}

unknown contains _hit(s, items) if {
	some s, items in _stores
	_default(s) == null
}

# Data that may lie in a store that is not known to be closed.
_unplaced := {d | some d in data.dpia.facts.access.unplaced; data.dpia.facts.access.perhaps_open}

unknown contains {"at": ["data", d, "stored_in"], "escalate": _grave({d}), "args": {"store": "unnamed_place"}} if {
	some d in _unplaced
}
