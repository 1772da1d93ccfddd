# METADATA
# title: Captured by accident is still captured
# description: "A set collected en bloc by observation is treated as special category data if it holds one such item and cannot be separated at the time of collection. What people write of their own accord is another matter: there care is due, not a ban."
# custom:
#   severity: minor
#   waivable: team
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 25(1), GDPR Art. 5(1)(c)]
#   guidance: ["CJEU C-252/21 Meta Platforms, para 89 (a set collected en bloc, without it being possible to separate the items at the time of collection)", CJEU C-492/23 Russmedia (identify sensitive data before publication), "EDPB Guidelines 3/2019, section 5"]
#   message: "{data} can hold {incidental}. {reason}"
#   question: "Can {data} show things like a doctor's message, a prayer app, a payslip from a union or a dating site? What removes them before anything is stored?"
#   remediation: ["Do not capture content: collect events, counts or durations.", "Limit capture to an allow-list of apps, windows or fields (not a block-list).", "Detect and discard on the device, before it leaves it.", "Let people pause, preview and delete before upload.", Test the filter with real-world samples and record the miss rate.]
#   reasons:
#     observed: "Nothing filters it out and no Art. 9(2) exception is stated: if one such item is collected together with the rest and cannot be separated at that moment, the whole set is treated as special category data (C-252/21, para 89)."
#     provided: "People may put it there of their own accord. Tell them not to, keep it away from those who do not need it, delete what you do not need."
#   escalate: {severity: blocker, waivable: legal, when: "the data are observed, and show content or are captured all the time"}
#   since: 0.1.0
package dpia.rules.gdpr.special.incidental_capture

import data.dpia.facts

applies if some d in _candidates

_candidates := {d | some d in facts.items.incidental_art9; count(facts.items.art9[d]) == 0} | facts.items.incidental_unknown

_filtered(d) := object.get(input, ["data", d, "filtered"], null)

# Observed en bloc: content, or captured all the time.
_en_bloc contains d if {
	some d in _candidates
	facts.items.source[d] == "observed"
	true in {d in facts.items.flagged.content_level, object.get(input, ["data", d, "capture", "continuous"], null)}
}

_conditions(d) := {object.get(input, ["purposes", p, "special_category_condition"], null) | some p in facts.purposes.used_by[d]}

_args(d, reason) := {"data": facts.label.item[d], "incidental": facts.label.terms(facts.items.incidental[d]), "reason": reason}

violation contains {"at": ["data", d, "filtered"], "escalate": true, "args": _args(d, "observed")} if {
	some d in _en_bloc
	facts.items.incidental_art9[d]
	_filtered(d) == false
	"none" in _conditions(d)
}

violation contains {"at": ["data", d, "filtered"], "args": _args(d, "provided")} if {
	some d in facts.items.incidental_art9
	_candidates[d]
	not _en_bloc[d]
	_filtered(d) == false
	"none" in _conditions(d)
}

unknown contains {"at": ["data", d, fact], "escalate": true, "args": _args(d, "")} if {
	some d in _en_bloc
	some fact in ["may_reveal", "filtered"]
	object.get(input, ["data", d, fact], null) == null
}
