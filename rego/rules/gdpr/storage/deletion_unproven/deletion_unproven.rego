# METADATA
# title: Deletion must happen and be checked
# description: |
#   A period that nobody enforces is no limit. Deletion happens in the store itself, copies and backups included, and is checked.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 5(1)(e), GDPR Art. 5(2), GDPR Art. 24(1)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.7"
#   message: "{reason}{data}. Data then tend to stay longer than stated, and it cannot be shown that they do not."
#   question: "Who or what deletes the data at the end, including copies, extracts and backups, and how do you check that it happened?"
#   remediation:
#   - Set expiry in the store itself.
#   - Run a job that looks for anything past its date and alerts.
#   reasons:
#     unchecked: Nobody checks that deletion happens
#     manual: "Deletion is left to people and nothing says that it is checked, for "
#   since: 0.1.0
package dpia.rules.gdpr.storage.deletion_unproven

applies if count(data.dpia.facts.items.personal) > 0

_manual := {d | some d in data.dpia.facts.items.personal; object.get(input, ["data", d, "retention", "deletion"], null) == "manual"}

_verified := object.get(input, ["security", "deletion_verified"], null)

violation contains {"at": ["security", "deletion_verified"], "args": {"reason": "unchecked", "data": ""}} if {
	applies
	_verified == false
}

# One finding for all of them, at the first.
violation contains {"at": ["data", min(_manual), "retention", "deletion"], "args": {"reason": "manual", "data": data.dpia.facts.label.items(_manual)}} if {
	count(_manual) > 0
	_verified == null
}

unknown contains {"at": ["security", "deletion_verified"], "args": {}} if {
	applies
	count(_manual) == 0
	_verified == null
}
