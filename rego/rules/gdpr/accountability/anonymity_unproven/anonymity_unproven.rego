# METADATA
# title: "Say how the data became anonymous, and who tried to undo it"
# description: "\"Anonymous\" switches the GDPR off for an item, so the claim itself is checked. Recital 26 asks whether a person can be singled out by means reasonably likely to be used; WP216 adds linking and inference. Data from which only the names were removed are, as a rule, still personal."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 4(1), GDPR Recital 26, GDPR Art. 5(2)]
#   guidance: ["WP216 (singling out, linking, inference)", CJEU C-413/23 P EDPS v SRB, CJEU C-582/14 Breyer, "EDPB Opinion 28/2024, s. 3.2 (models)"]
#   message: "{data} is declared anonymous, which switches the other rules off for it, but {reason}."
#   question: "How was {data} made anonymous, and did someone test whether a person can be singled out, linked or inferred, by you or by those who get it?"
#   remediation: ["Declare it pseudonymised, and check again.", "Aggregate further, or drop the fields that single people out, and test."]
#   reasons:
#     method: no method is named that made it so
#     tested: nobody tested whether people can be singled out, linked or inferred
#     identifies: data of this kind name or number a person and, in this form, remain personal data (Art. 4(1))
#   escalate: {severity: blocker, waivable: legal, when: "data of this kind identify or watch people, show content, are highly personal, or belong to Art. 9 or 10: there the word anonymous would open the gate by itself"}
#   aliases: [accountability.anonymous_claim]
#   since: 0.1.0
package dpia.rules.gdpr.accountability.anonymity_unproven

applies if some d in _claimed

_claimed contains d if {
	some d, item in object.get(input, "data", {})
	object.get(item, "identifiability", null) == "anonymous"
	not _aggregates[data.dpia.facts.items.category[d]]
}

_aggregates := {"aggregated_statistics", "synthetic_data", "performance_metrics"}

_said(d, key) := object.get(input, ["data", d, "anonymisation", key], null)

# A name, a number, an address or an account is no less personal after a test.
_names := data.dpia.facts.items.flagged.identifies & {d | some d in _claimed; count(data.dpia.facts.items.kinds[d] & {"identity", "contact", "financial"}) > 0}

_grave := (data.dpia.facts.items.uncategorised | {d | some flag in _flags; some d in data.dpia.facts.items.flagged[flag]}) | {d | some d, entry in data.dpia.facts.items.term; object.get(entry, "special_category", null) != null}

_flags := {"identifies", "content_level", "monitoring", "highly_personal", "criminal"}

violation contains {"at": ["data", d, "identifiability"], "escalate": true, "args": {"data": data.dpia.facts.label.item[d], "reason": "identifies"}} if some d in _names

violation contains {"at": ["data", d, "anonymisation", key], "escalate": grave, "args": {"data": data.dpia.facts.label.item[d], "reason": key}} if {
	some key, fault in {"method": "none", "tested": false}
	some d in (_claimed - _names)
	_said(d, key) == fault
	grave := d in _grave
}

unknown contains {"at": at, "escalate": grave, "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in _claimed
	some fact in [["category"], ["anonymisation", "method"], ["anonymisation", "tested"]]
	at := array.concat(["data", d], fact)
	object.get(input, at, null) == null
	grave := d in _grave
}
