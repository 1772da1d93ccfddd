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
#   message: "{store} holds personal data and is not classified, so access rules, retention and breach triage cannot follow its content."
#   question: "Are the tables or buckets of {store} labelled with what they hold and who may see it?"
#   remediation:
#   - Label the tables when they are created and refuse writes to unlabelled ones.
#   - Tie access and expiry to the label.
#   escalate: {severity: major, waivable: legal, when: "more than 1,000 tables, or special, criminal or content data"}
#   since: 0.1.0
package dpia.rules.gdpr.access.unclassified_store

applies if some s, _ in _stores

_stores[s] := items if {
	some s, items in data.dpia.facts.items.store_data
	count(items) > 0
}

_classified(s) := object.get(input, ["stores", s, "classified"], null)

_heavy(s, _) if object.get(input, ["stores", s, "tables"], 0) > 1000

_heavy(_, items) if count(items & data.dpia.facts.items.grave) > 0

violation contains {"at": ["stores", s, "classified"], "args": {"store": data.dpia.facts.label.store_sized[s]}} if {
	some s, items in _stores
	_classified(s) == false
	not _heavy(s, items)
}

violation contains {"at": ["stores", s, "classified"], "escalate": true, "args": {"store": data.dpia.facts.label.store_sized[s]}} if {
	some s, items in _stores
	_classified(s) == false
	_heavy(s, items)
}

unknown contains {"at": ["stores", s, "classified"], "args": {"store": data.dpia.facts.label.store_sized[s]}} if {
	some s, _ in _stores
	_classified(s) == null
}
