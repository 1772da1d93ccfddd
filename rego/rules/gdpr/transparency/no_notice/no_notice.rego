# METADATA
# title: People must be told
# description: |
#   People must be told, before or when their data are collected, or within a month where the data come from elsewhere (Art. 13, 14). Recital 60 ties it to fairness.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(a), GDPR Art. 12(1), GDPR Art. 13, GDPR Art. 14]
#   guidance:
#   - WP260 rev.01
#   message: "The people concerned are not told about the collection of {data}, and no exemption that could apply is claimed. Arts 13 and 14 require it; Recital 60 ties it to fairness."
#   question: "When and how are the people concerned told about {data}?"
#   remediation:
#   - "Show a short notice where and when the data is captured, with a link to the full one."
#   - "If you cannot tell people, do not collect."
#   since: 0.1.0
package dpia.rules.gdpr.transparency.no_notice

applies if count(data.dpia.facts.notice.owed) > 0

# Items by the notice that covers them.
_covered[path] := items if {
	some d in data.dpia.facts.notice.owed
	some [path, _] in data.dpia.facts.notice.of[d]
	items := {e | some e in data.dpia.facts.notice.owed; some [other, _] in data.dpia.facts.notice.of[e]; other == path}
}

_notice(path, key) := object.get(input, array.concat(path, [key]), null)

violation contains {"at": array.concat(path, ["given"]), "args": {"data": data.dpia.facts.label.items(items)}} if {
	some path, items in _covered
	_notice(path, "given") == false
}

violation contains {"at": array.concat(path, ["when"]), "args": {"data": data.dpia.facts.label.items(items)}} if {
	some path, items in _covered
	_notice(path, "given") != false
	_notice(path, "when") == "never"
}

unknown contains {"at": array.concat(path, [key]), "args": {"data": data.dpia.facts.label.items(items)}} if {
	some path, items in _covered
	some key in ["given", "when"]
	_notice(path, key) == null
}
