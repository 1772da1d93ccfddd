# METADATA
# title: Say why the period is as long as it is
# description: "The controller must be able to show that the period is no longer than needed (Art. 5(2)) and tells people the period or its criteria (Art. 13(2)(a)). Asked for data that are sensitive or highly personal, watch people or show content, and for more than a year without a law behind it."
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 5(1)(e), GDPR Art. 5(2), GDPR Art. 13(2)(a)]
#   guidance: ["EDPB Guidelines 3/2019, para 121 (video: the longer beyond 72 hours, the more argument)"]
#   message: "{data} is kept for {period}, and no reason is given why that long."
#   question: "What would you lose if {data} were deleted after half the time?"
#   remediation: [Shorten the period to what a concrete need supports., "Split: short for raw data, longer for the few records that a case needs."]
#   reasons: {event: a time that ends with an event}
#   escalate: {severity: major, waivable: legal, when: "the data are sensitive or highly personal, watch people or show content"}
#   suppressed_by: [gdpr.storage.no_period]
#   since: 0.1.0
package dpia.rules.gdpr.storage.no_justification

applies if some d, _ in _kept

_retention(d, key) := object.get(input, ["data", d, "retention", key], "none")

# How long, in words; the event that ends it where no period is stated.
_kept[d] := _retention(d, "period") if {
	some d in data.dpia.facts.items.personal
	_retention(d, "period") != "none"
}

_kept[d] := "event" if {
	some d in data.dpia.facts.items.personal
	_retention(d, "period") == "none"
	_retention(d, "until") != "none"
}

_grave := data.dpia.facts.items.sensitive | data.dpia.facts.items.intrusive

_asked := (_grave - data.dpia.facts.items.short) | _long

_long contains d if {
	some d, period in _kept
	data.dpia.facts.time.at_least[period] > 366 * 24
	count(data.dpia.facts.purposes.used_by[d] & data.dpia.facts.purposes.by_law) == 0
}

_args(d) := {"data": data.dpia.facts.label.item[d], "period": object.get(data.dpia.facts.time.words, _kept[d], _kept[d])}

violation contains {"at": ["data", d, "retention", "justification"], "escalate": grave, "args": _args(d)} if {
	some d, _ in _kept
	object.get(input, ["data", d, "retention", "justification"], null) == "none"
	grave := d in _grave
}

unknown contains {"at": ["data", d, "retention", "justification"], "escalate": grave, "args": _args(d)} if {
	some d, _ in _kept
	_asked[d]
	object.get(input, ["data", d, "retention", "justification"], null) == null
	grave := d in _grave
}
