# METADATA
# title: Tell people in time
# description: "Data from the person, and data from watching the person (C-422/24), need the notice at the time of collection; data from elsewhere within a month, and at the first contact or disclosure if that comes earlier."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 13(1), GDPR Art. 14(3)(a)-(c)]
#   guidance: [CJEU C-422/24 Storstockholms Lokaltrafik (observed data falls under Art. 13), "WP260 rev.01, paras 26-28"]
#   message: "People are told about {data} {reason}"
#   question: "Are people told before or at the moment {data} is captured (or, if it comes from elsewhere, within how many days)?"
#   remediation: ["Show the first layer before capture starts (screen, sign, spoken line).", Start capture only after it has been shown., "For data from elsewhere, contact people at first use and within a month."]
#   reasons:
#     after: "only afterwards. Data from the person, including data from watching them, need the notice at the time of collection (Art. 13(1))."
#     month: later than one month after the data came from elsewhere (Art. 14(3)(a)).
#     contact: after the first contact or disclosure (Art. 14(3)(b)-(c)).
#   since: 0.1.0
package dpia.rules.gdpr.transparency.late_notice

applies if count(data.dpia.facts.notice.owed) > 0

_pairs contains [path, d] if {
	some d in data.dpia.facts.notice.owed
	some [path, notice] in data.dpia.facts.notice.of[d]
	object.get(notice, "when", null) == "after"
}

_args(items, reason) := {"data": data.dpia.facts.label.items(items), "reason": reason}

_after(path) := {d | some [other, d] in _pairs; other == path}

violation contains {"at": array.concat(path, ["when"]), "args": _args(items, "after")} if {
	some [path, _] in _pairs
	items := _after(path) & data.dpia.facts.items.direct
	count(items) > 0
}

# From elsewhere: within a month, and at the first contact or disclosure if that is earlier.
violation contains {"at": array.concat(path, [fault.fact]), "args": _args(items, fault.reason)} if {
	some [path, _] in _pairs
	items := _after(path) & data.dpia.facts.items.indirect
	count(items) > 0
	some fault in _late(path)
}

_late(path) := {{"fact": "within_days", "reason": "month"} | object.get(input, array.concat(path, ["within_days"]), 0) > 31} | {
{"fact": "at_first_contact", "reason": "contact"} | object.get(input, array.concat(path, ["at_first_contact"]), null) == false}

unknown contains {"at": ["data", d, "source"], "args": _args({d}, "")} if {
	some [_, d] in _pairs
	data.dpia.facts.items.source[d] == null
}

unknown contains {"at": array.concat(path, ["within_days"]), "args": _args({d}, "")} if {
	some [path, d] in _pairs
	data.dpia.facts.items.indirect[d]
	object.get(input, array.concat(path, ["within_days"]), null) == null
}
