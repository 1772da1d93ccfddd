# METADATA
# title: Say why the period is as long as it is
# description: "The controller must be able to say why the period is as long as it is (Art. 5(2)), and tell people the period or its criteria (Art. 13(2)(a))."
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 5(1)(e), GDPR Art. 5(2), GDPR Art. 13(2)(a)]
#   guidance: ["EDPB Guidelines 3/2019, para 121 (over 72 hours of video needs more argument)"]
#   message: "{data} is kept for {period} with no reason given."
#   question: "What would you lose if {data} were deleted after half the time?"
#   remediation: [Shorten the period to what a concrete need supports., "Split: short for raw data, longer for the few records that a case needs."]
#   escalate: {severity: major, waivable: legal, when: the data are sensitive or intrusive}
#   since: 0.1.0
package dpia.rules.gdpr.storage.no_justification

import data.dpia.facts

applies if some d, _ in _kept

_kept[d] := kept if {
	some d in facts.items.personal
	period := object.get(input, ["data", d, "retention", "period"], "none")
	until := object.get(input, ["data", d, "retention", "until"], "none")
	kept := [k | some k in [period, until]; k != "none"][0]
}

_justification(d) := object.get(input, ["data", d, "retention", "justification"], null)

_grave := facts.items.sensitive | facts.items.watching

# Asked where it matters: grave data, or more than a year without a law behind it (errata part 7).
_asked contains d if {
	some d in _grave
	not facts.items.short[d]
}

_asked contains d if {
	some d, days in facts.items.retention_days
	days > 366
	laws := {p | some p in facts.purposes.used_by[d]; facts.purposes.by_law[p]}
	count(laws) == 0
}

_args(d) := {"data": facts.label.item[d], "period": _kept[d]}

violation contains {"at": ["data", d, "retention", "justification"], "escalate": escalate, "args": _args(d)} if {
	some d, _ in _kept
	_justification(d) == "none"
	escalate := d in _grave
}

unknown contains {"at": ["data", d, "retention", "justification"], "args": _args(d)} if {
	some d, _ in _kept
	_asked[d]
	_justification(d) == null
}
