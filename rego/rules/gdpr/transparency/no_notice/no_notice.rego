# METADATA
# title: People must be told
# description: |
#   People must be told, before or when their data are collected, or within a month where the data come from elsewhere (Art. 13, 14). Recital 60 ties it to fairness.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(a), GDPR Art. 12(1), GDPR Art. 13, GDPR Art. 14]
#   guidance: [WP260 rev.01]
#   message: "Nobody tells {subject} about the collection of {data}, and no exemption is shown that would cover it. Arts 13 and 14 require it; Recital 60 ties it to fairness."
#   question: "When and how are {subject} told about {data}?"
#   remediation:
#   - "Show a short notice where and when the data is captured, with a link to the full one."
#   - "If you cannot tell people, do not collect."
#   reasons: {unnamed: the people concerned}
#   since: 0.1.0
package dpia.rules.gdpr.transparency.no_notice

applies if count(data.dpia.facts.notice.owed) > 0

# Notices that somebody is owed, by the data that they are about.
_owed[id] := items if {
	some id, items in data.dpia.facts.notice.owes
	count(items) > 0
}

_says(id, key) := object.get(data.dpia.facts.notice.notice[id], key, null)

_hit(id, key) := {"at": array.concat(data.dpia.facts.notice.path[id], [key]), "args": {
	"subject": data.dpia.facts.notice.audience[id],
	"data": data.dpia.facts.label.items(_owed[id]),
}}

violation contains _hit(id, "given") if {
	some id, _ in _owed
	_says(id, "given") == false
}

violation contains _hit(id, "when") if {
	some id, _ in _owed
	_says(id, "given") != false
	_says(id, "when") == "never"
}

# A notice that has a time is given.
unknown contains _hit(id, "given") if {
	some id, _ in _owed
	_says(id, "given") == null
	_says(id, "when") == null
}

unknown contains _hit(id, "when") if {
	some id, _ in _owed
	_says(id, "given") != false
	_says(id, "when") == null
}
