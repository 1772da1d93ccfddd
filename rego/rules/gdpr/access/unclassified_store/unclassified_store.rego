# METADATA
# title: A store that nobody has classified cannot be protected by its content
# description: |
#   No article orders labels. But access rules, retention and triage cannot follow a content that nobody has named, least of all over thousands of tables.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 32(2), GDPR Art. 24(1)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.8"
#   message: "{store} holds {data} and is not classified, so access rules, retention and breach triage cannot follow its content."
#   question: "Are the tables or buckets of {store} labelled with what they hold and who may see it?"
#   remediation:
#   - Label the tables when they are created and refuse writes to unlabelled ones.
#   - Tie access and expiry to the label.
#   escalate: {severity: major, waivable: legal, when: "the store has more than 1,000 tables, or holds content, special or criminal data"}
#   since: 0.1.0
package dpia.rules.gdpr.access.unclassified_store

applies if some s, _ in _stores

_stores[s] := items if {
	some s, items in data.dpia.facts.items.store_data
	count(items) > 0
}

_classified(s) := object.get(input, ["stores", s, "classified"], null)

_heavy(s, items) := true in {object.get(input, ["stores", s, "tables"], 0) > 1000, count(items & data.dpia.facts.items.grave) > 0}

_args(s, items) := {"store": data.dpia.facts.label.store_sized[s], "data": data.dpia.facts.label.items(items)}

violation contains {"at": ["stores", s, "classified"], "escalate": _heavy(s, items), "args": _args(s, items)} if {
	some s, items in _stores
	_classified(s) == false
}

unknown contains {"at": ["stores", s, "classified"], "escalate": _heavy(s, items), "args": _args(s, items)} if {
	some s, items in _stores
	_classified(s) == null
}
