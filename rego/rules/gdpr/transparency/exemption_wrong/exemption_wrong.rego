# METADATA
# title: Most exemptions from telling people are not for data you get from them
# description: |
#   For data from the people themselves, asked for or observed, Art. 13(4) only spares what they already know. The exemptions of Art. 14(5)(b)-(d) are for data from elsewhere, and a restriction under Art. 23 is made by a law.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 13(4), "GDPR Art. 14(5)(a)-(d)", GDPR Art. 23]
#   guidance: [WP260 rev.01 (exceptions under Arts 13 and 14), CJEU C-422/24 Storstockholms Lokaltrafik (observed means collected from the person)]
#   message: "The exemption that is claimed ({exemption}) does not cover {data}: {reason}"
#   question: "Does {data} come from the people themselves (given or observed)? If a law lets you stay silent, which?"
#   remediation: [Tell people before capture., Use the exemption only for data from other sources.]
#   reasons:
#     impossible_or_disproportionate: "telling people is impossible or disproportionate"
#     expressly_laid_down_by_law: "a law lays the collection down"
#     professional_secrecy: professional secrecy
#     restriction_art23: "restriction under Art. 23"
#     direct: "it is not for data collected from the people themselves, where Art. 13(4) only spares what they already know."
#     no_law: "it is made by a law, and none is named."
#   since: 0.1.0
package dpia.rules.gdpr.transparency.exemption_wrong

_exemption := object.get(input, ["transparency", "exemption"], "none")

_law := object.get(input, ["transparency", "exemption_law"], null)

_personal := data.dpia.facts.items.personal

applies if {
	_exemption != "none"
	count(_personal) > 0
}

_args(items, reason) := {"exemption": _exemption, "data": data.dpia.facts.label.items(items), "reason": reason}

violation contains {"at": ["transparency", "exemption"], "args": _args(_personal & data.dpia.facts.items.direct, "direct")} if {
	data.dpia.facts.notice.only_from_elsewhere[_exemption]
	count(_personal & data.dpia.facts.items.direct) > 0
}

violation contains {"at": ["transparency", "exemption_law"], "args": _args(_personal, "no_law")} if {
	_exemption == "restriction_art23"
	_law == "none"
	count(_personal) > 0
}

unknown contains {"at": ["data", d, "source"], "args": _args({d}, "")} if {
	data.dpia.facts.notice.only_from_elsewhere[_exemption]
	some d in _personal
	data.dpia.facts.items.source[d] == null
}

unknown contains {"at": ["transparency", "exemption_law"], "args": _args(_personal, "")} if {
	_exemption == "restriction_art23"
	_law == null
}
