# METADATA
# title: "Legitimate interests, step 2: a less intrusive way must not do"
# description: "The second step: the interest cannot reasonably be achieved as effectively by means less restrictive of people's rights. Where content, monitoring or special categories are used, an empty list is no answer."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 6(1)(f), GDPR Art. 5(1)(c)]
#   guidance: ["EDPB Guidelines 1/2024 (consultation version), second step: necessity", "CJEU C-252/21, paras 108-109 and 126", "CJEU C-26/22 and C-64/22 SCHUFA, para 88"]
#   message: "{purpose} relies on legitimate interests, but {reason}. If a less intrusive way works equally well, the processing is not necessary and the basis is not available."
#   question: "What less intrusive ways of reaching {purpose} did you consider, and why does each not work?"
#   remediation: [Use the less intrusive alternative., "Cut data, frequency, people or detail until nothing less would do.", Only then record why each remaining alternative fails.]
#   reasons:
#     no_why: no reason is given why the data are needed
#     no_reason: a less intrusive alternative is named without a reason why it does not work
#     nobody_looked: nobody looked for a less intrusive way
#     none_named: "no less intrusive alternative is named, for data that watch people, show content or belong to a special category"
#   since: 0.1.0
package dpia.rules.gdpr.lawfulness.li_not_necessary

applies if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_necessity[p] := object.get(input, ["purposes", p, "necessity"], {}) if some p in data.dpia.facts.purposes.by_basis.legitimate_interests

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "reason": reason}

# What the purpose says of its necessity: path and value.
_said contains [p, [key], object.get(necessity, key, null)] if {
	some p, necessity in _necessity
	some key in ["why", "considered", "alternatives"]
}

_said contains [p, ["alternatives", way, "rejected_because"], object.get(entry, "rejected_because", null)] if {
	some p, necessity in _necessity
	some way, entry in object.get(necessity, "alternatives", {})
}

violation contains {"at": array.concat(["purposes", p, "necessity"], path), "args": _args(p, reason)} if {
	some [p, path, value] in _said
	some [key, faulty, reason] in [["why", "none", "no_why"], ["considered", false, "nobody_looked"], ["rejected_because", "none", "no_reason"]]
	[path[count(path) - 1], value] == [key, faulty]
}

unknown contains {"at": array.concat(["purposes", p, "necessity"], path), "args": _args(p, "")} if {
	some [p, path, null] in _said
	path != ["considered"]
}

# `{}` with `considered: true` says that there are none; alone it may say that nobody looked (errata V05; fact model, doubt 6).
_none_named := {p | some [p, _, value] in _said; value == {}; object.get(_necessity, [p, "considered"], null) == null}

violation contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p, "none_named")} if {
	some p in _none_named
	count(data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.watching) > 0
}

unknown contains {"at": ["purposes", p, "uses"], "args": _args(p, "")} if some p in (_none_named & data.dpia.facts.purposes.open_uses)
