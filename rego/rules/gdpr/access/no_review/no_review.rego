# METADATA
# title: Take access away when the need ends
# description: |
#   Need ends: people move, leave, finish. Access that nobody reviews outlives its reason. Twelve months is this tool's default, not a figure of the law.
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 32(1)(d), GDPR Art. 32(4)]
#   guidance:
#   - "EDPB Guidelines 4/2019, section 3.8"
#   message: "Whether {role} still needs {data} is {reason}. Access that is not reviewed outlives its need."
#   question: "How often does someone check that everyone in {role} still needs {data}?"
#   remediation:
#   - Let access expire by default and renew on request.
#   - "Review at least every six months, and on every move or leaver."
#   reasons:
#     never: never checked
#     rarely: checked less than once a year
#   escalate: {severity: major, waivable: legal, when: "access to content, special or criminal data is never reviewed"}
#   since: 0.1.0
package dpia.rules.gdpr.access.no_review

applies if some r, _ in data.dpia.facts.access.readers

_review(r) := object.get(input, ["access", r, "reviewed_every"], null)

_hit(r, grave, reason) := {
	"at": ["access", r, "reviewed_every"],
	"escalate": count(grave & data.dpia.facts.items.grave) > 0,
	"args": {"role": data.dpia.facts.label.role_sized[r], "data": data.dpia.facts.label.items(data.dpia.facts.access.readers[r]), "reason": reason},
}

violation contains _hit(r, items, "never") if {
	some r, items in data.dpia.facts.access.readers
	_review(r) == "none"
}

# In hours, with the least that the period can be: P12M and P365D are a year.
violation contains _hit(r, set(), "rarely") if {
	some r, _ in data.dpia.facts.access.readers
	data.dpia.facts.time.at_least[_review(r)] > 366 * 24
}

unknown contains _hit(r, items, "") if {
	some r, items in data.dpia.facts.access.readers
	_review(r) == null
}
