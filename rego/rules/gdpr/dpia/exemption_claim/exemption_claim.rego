# METADATA
# title: Claimed exemption from the DPIA does not hold
# description: "An exemption from the DPIA counts only with what it needs: the law and its assessment, the list entry, the similar DPIA, the documented reasons. One's own reasoning never displaces Art. 35(3)."
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 35(1), GDPR Art. 35(5), GDPR Art. 35(10)]
#   guidance: ["WP248 rev.01, s. III.B.a (reasons are documented, with the DPO's view) and III.B.b (when no DPIA is required)"]
#   message: "The exemption from the DPIA that is claimed ({claim}) does not hold: {reason}."
#   question: "You claim an exemption from the impact assessment ({claim}). To see whether it holds: {question}"
#   remediation:
#   - Bring the processing exactly within what is exempt; exemptions are read narrowly.
#   - "Otherwise carry out the DPIA."
#   reasons:
#     by_law: "the processing falls under Art. 35(3), which neither one's own reasons nor a list of exemptions displaces"
#     other_basis: "Art. 35(10) covers processing on the basis of Art. 6(1)(c) or (e) only, and a purpose rests on another basis"
#     no_law: no law is named that regulates this processing
#     no_document: nothing names the assessment or the reasons that it rests on
#     no_list_entry: no entry of a list is named
#     no_list: "the entry belongs to no list under Art. 35(5) that this tool knows"
#     elsewhere: "a national list helps only in its own country, and the processing concerns others too"
#     officer: "there is a data protection officer, whose view on the reasons was not asked for"
#   limits: "Whether the processing meets every condition of a national list's entry is not tested: legal confirms it."
#   since: 0.1.0
package dpia.rules.gdpr.dpia.exemption_claim

applies if {
	data.dpia.facts.exemption.claimed
	data.dpia.facts.screening.within_reach
}

_claim := object.get(data.dpia.screening.exemptions, [data.dpia.facts.exemption.basis], "")

violation contains {"at": fault.at, "args": {"claim": _claim, "reason": fault.reason}} if {
	some fault in data.dpia.facts.exemption.faults
}

unknown contains {"at": path, "args": {"claim": _claim, "question": question}} if {
	some path in data.dpia.facts.exemption.missing
	question := object.get(data.dpia.screening.facts, [path[count(path) - 1]], "what does it rest on?")
}
