# METADATA
# title: Most exemptions from telling people are not for data you get from them
# description: "Art. 13(4) spares only what people already know. The three exemptions of Art. 14(5)(b)-(d) are for data of other origin, and a restriction under Art. 23 needs a law."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 13(4), GDPR Art. 14(5)(a)-(d), GDPR Art. 23]
#   guidance: [WP260 rev.01 (exceptions under Arts 13 and 14), CJEU C-422/24 Storstockholms Lokaltrafik (observed = collected from the person)]
#   message: "{exemption} is claimed, but {reason}"
#   question: "Does {data} come from the people themselves (given or observed)? If a law lets you stay silent, which?"
#   remediation: [Tell people before capture., Use the exemption only for data from other sources.]
#   reasons:
#     direct: "data come from the people themselves (given or observed), where Art. 13(4) only spares what they already know."
#     no_law: no law under Art. 23 is named that would allow the silence.
#   since: 0.1.0
package dpia.rules.gdpr.transparency.exemption_wrong

applies if _claimed

_claimed if {
	_exemption != "none"
	count(data.dpia.facts.items.personal) > 0
}

_exemption := object.get(input, ["transparency", "exemption"], "none")

_law := object.get(input, ["transparency", "exemption_law"], null)

_only_indirect if _exemption in {"impossible_or_disproportionate", "expressly_laid_down_by_law", "professional_secrecy"}

_args(items, reason) := {"exemption": data.dpia.facts.label.term(_exemption), "data": data.dpia.facts.label.items(items), "reason": reason}

violation contains {"at": ["transparency", "exemption"], "args": _args(data.dpia.facts.items.personal & data.dpia.facts.items.direct, "direct")} if {
	_only_indirect
	count(data.dpia.facts.items.personal & data.dpia.facts.items.direct) > 0
}

violation contains {"at": ["transparency", "exemption_law"], "args": _args(data.dpia.facts.items.personal, "no_law")} if {
	_exemption == "restriction_art23"
	_law == "none"
}

unknown contains {"at": ["data", d, "source"], "args": _args({d}, "")} if {
	_only_indirect
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.source[d] == null
}

unknown contains {"at": ["transparency", "exemption_law"], "args": _args(data.dpia.facts.items.personal, "")} if {
	_exemption == "restriction_art23"
	_law == null
}
