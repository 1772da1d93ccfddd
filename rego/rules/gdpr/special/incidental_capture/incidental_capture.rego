# METADATA
# title: Captured by accident is still captured
# description: "A set collected en bloc by observation is treated as special category data if it holds one such item that cannot be separated at the time of collection. What people write of their own accord, or others send, is another matter: there care is due, not a ban."
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 25(1), GDPR Art. 5(1)(c)]
#   guidance: ["CJEU C-252/21 Meta Platforms, para 89 (collected en bloc without it being possible to separate the data items at the time of collection)", CJEU C-492/23 Russmedia (identify sensitive data before publication), "EDPB Guidelines 3/2019, section 5"]
#   message: "{data} can hold {incidental}, and nothing shows that it is removed before it is stored. {reason}"
#   question: "About {data}: {ask}"
#   remediation: ["Do not capture content: collect events, counts or durations.", "Limit capture to an allow-list of apps, windows or fields (not a block-list).", "Detect and discard on the device, before it leaves it.", "Let people pause, preview and delete before upload.", Test the filter with real-world samples and record the miss rate.]
#   reasons:
#     grave: "An exception in Art. 9(2) is not stated for every purpose that uses it. If such an item is collected together with the rest and cannot be separated at that moment, the whole set is treated as special category data (C-252/21, para 89)."
#     light: "Where people put it there of their own accord, tell them not to; keep it away from those who do not need it, and delete what you do not need."
#     shows: "can it show things like a doctor's message, a prayer app, a payslip from a union or a dating site, and what removes them before anything is stored?"
#     exception: "it counts as special category data, or can hold such data and nothing removes them. Which of the exceptions in Art. 9(2) covers that?"
#   escalate: {severity: blocker, waivable: legal, when: "the data are observed and show content or are captured all the time, unless a law, evidence or security needs the recording whole"}
#   since: 0.1.0
package dpia.rules.gdpr.special.incidental_capture

applies if some d in _candidates

_candidates := data.dpia.facts.incidental.candidates - data.dpia.facts.incidental.whole

_terms(d) := data.dpia.facts.items.incidental[d] | {t | data.dpia.facts.items.may_reveal[d] == null; some t in data.dpia.facts.items.can_reveal_art9[d]}

_args(items, reason, ask) := {
	"data": data.dpia.facts.label.items(items),
	"incidental": data.dpia.facts.label.terms({t | some d in items; some t in _terms(d)}),
	"reason": reason,
	"ask": ask,
}

violation contains {"at": ["data", d, "filtered"], "escalate": heavy, "args": _args({d}, weight, "")} if {
	some weight, heavy in {"grave": true, "light": false}
	some d in data.dpia.facts.incidental[weight]
	data.dpia.facts.items.incidental_art9[d]
	data.dpia.facts.items.unfiltered[d]
	count(data.dpia.facts.incidental.without[d]) > 0
}

unknown contains {"at": at, "escalate": heavy, "args": _args({at[1]}, "", "shows")} if {
	some at in data.dpia.facts.incidental.missing
	_candidates[at[1]]
	heavy := at[1] in (_candidates - data.dpia.facts.incidental.light)
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "escalate": heavy, "args": _args(items | data.dpia.facts.special.given[p], "", "exception")} if {
	some p, uncovered in data.dpia.facts.incidental.uncovered
	items := uncovered & _candidates
	count(items) > 0
	heavy := count(items - data.dpia.facts.incidental.light) > 0
}
