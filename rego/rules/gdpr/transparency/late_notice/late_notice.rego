# METADATA
# title: Tell people in time
# description: |
#   Data from the person, and data from watching the person (C-422/24), need the notice at the time of collection; data from elsewhere within a month, and at the first contact or disclosure if that comes earlier.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 13(1), GDPR Art. 14(3)(a)-(c)]
#   guidance: [CJEU C-422/24 Storstockholms Lokaltrafik (observed data falls under Art. 13), WP260 rev.01 (timing of the information)]
#   message: "The notice about {data} reaches {subject} {days}{reason}"
#   question: "Are {subject} told before or at the moment {data} is captured (or, if it comes from elsewhere, within how many days)?"
#   remediation: ["Show the first layer before capture starts (screen, sign, spoken line).", Start capture only after it has been shown., "For data from elsewhere, contact people at first use and within a month."]
#   reasons:
#     unnamed: the people concerned
#     after: "only afterwards. Data from the person, and from watching the person, need it at the time of collection (Art. 13(1))."
#     month: " days after the data came from elsewhere. It is due within a month at the latest (Art. 14(3)(a))."
#     contact: "only after you first write to them or pass the data on. Where data come from elsewhere it is due by then (Art. 14(3)(b)-(c))."
#   since: 0.1.0
package dpia.rules.gdpr.transparency.late_notice

applies if count(data.dpia.facts.notice.owed) > 0

_says(id, key) := object.get(data.dpia.facts.notice.notice[id], key, null)

_args(id, items, reason) := {
	"subject": data.dpia.facts.notice.audience[id],
	"data": data.dpia.facts.label.items(items),
	"reason": reason,
	"days": object.get({"month": sprintf("%d", [object.get(data.dpia.facts.notice.notice[id], "within_days", 0)])}, reason, ""),
}

_hit(id, key, items, reason) := {"at": array.concat(data.dpia.facts.notice.path[id], [key]), "args": _args(id, items, reason)}

violation contains _hit(id, "when", items, "after") if some id, items in data.dpia.facts.notice.late_direct

# No month is longer than 31 days.
violation contains _hit(id, "within_days", items, "month") if {
	some id, items in data.dpia.facts.notice.late_indirect
	object.get(data.dpia.facts.notice.notice[id], "within_days", 0) > 31
}

violation contains _hit(id, "at_first_contact", items, "contact") if {
	some id, items in data.dpia.facts.notice.late_indirect
	_says(id, "at_first_contact") == false
}

unknown contains _hit(id, "within_days", items, "") if {
	some id, items in data.dpia.facts.notice.late_indirect
	_says(id, "within_days") == null
}

unknown contains {"at": ["data", d, "source"], "args": _args(id, {d}, "")} if {
	some id, items in data.dpia.facts.notice.late_open
	some d in items
}
