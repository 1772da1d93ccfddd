# METADATA
# title: The notice must contain everything Arts 13 and 14 list
# description: |
#   Arts 13 and 14 list what a notice contains. Which points are due depends on the processing; a point whose trigger is not stated is not asked for here.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 13(1)-(2), GDPR Art. 14(1)-(2), GDPR Art. 21(4), GDPR Art. 26(2)]
#   guidance:
#   - "WP260 rev.01, Annex"
#   - CJEU C-252/21 (duty to name the interest)
#   message: "The notice lacks {missing_items}, which Arts 13, 14, 21(4) or 26(2) require for this processing."
#   question: "Which of these points does the notice cover: {missing_items}?"
#   remediation:
#   - "Add the missing points, generated from this declaration so that notice and processing stay the same."
#   - Put the right to object in its own visible place.
#   escalate: {severity: blocker, waivable: legal, when: "identity, purposes, legal basis, rights or recipients are missing"}
#   since: 0.1.0
package dpia.rules.gdpr.transparency.items_missing

applies if _items != null

applies if object.get(input, ["transparency", "notice", "given"], null) == true

_items := object.get(input, ["transparency", "items"], null)

_core := {"identity", "purposes", "legal_basis", "rights", "recipients"}

_missing := data.dpia.facts.notice.required - {item | some item in object.get(input, ["transparency", "items"], [])}

_args := {"missing_items": concat(", ", sort([data.dpia.facts.label.term(item) | some item in _missing]))}

violation contains {"at": ["transparency", "items"], "escalate": escalate, "args": _args} if {
	_items != null
	count(data.dpia.facts.notice.owed) > 0
	count(_missing) > 0
	escalate := count(_missing & _core) > 0
}

unknown contains {"at": ["transparency", "items"], "escalate": true, "args": _args} if {
	applies
	count(data.dpia.facts.notice.owed) > 0
	_items == null
}
