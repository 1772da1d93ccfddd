# The verdict (docs/design.md, section 5). Fails closed: what is missing or unknown never ends in `clear`.
package dpia.report.verdict

# From which severity on a finding blocks, and an open question holds the gate.
fail_on := object.get(input, ["context", "fail_on"], "blocker")

failing := {severity: gates |
	some severity, rank in data.dpia.report.outcomes.rank
	gates := rank <= data.dpia.report.outcomes.rank[fail_on]
}

_findings := data.dpia.report.findings.findings

_questions := data.dpia.report.questions.questions

_severities := [f.severity | some f in _findings]

_count(severity) := count([s | some s in _severities; s == severity])

counts := {
	"blocker": _count("blocker"),
	"major": _count("major"),
	"minor": _count("minor"),
	"info": _count("info"),
	"holding": count([q | some q in _questions; q.holds_gate]),
	"open": count([q | some q in _questions; q.holds_gate == false]),
}

_blocking := [s | some s in _severities; failing[s]]

_law_applied := [law | some law in data.dpia.facts.law.applicable; law.applied]

verdict := "none" if {
	count(data.dpia.report.outcomes.missing) > 0
} else := "blocked" if {
	count(_blocking) > 0
} else := "undecided" if {
	counts.holding > 0
} else := "undecided" if {
	count(_law_applied) == 0
} else := "conditional" if {
	count(conditions) > 0
} else := "clear"

reason := "rules are missing from the policy bundle" if {
	count(data.dpia.report.outcomes.missing) > 0
} else := "blockers were found" if {
	count(_blocking) > 0
} else := "facts are missing" if {
	counts.holding > 0
} else := "no law that this tool knows applies" if {
	count(_law_applied) == 0
} else := "conditions remain" if {
	count(conditions) > 0
} else := "nothing was found"

proposed_outcome := object.get(
	{"clear": "approved", "conditional": "approved with conditions", "blocked": "rejected"},
	verdict,
	"not proposed yet",
)

# What a person still has to accept or finish: findings short of the gate that somebody must look at, measures not in place.
conditions := array.concat(
	[{"kind": "finding", "rule": f.rule, "at": f.at, "text": f.message} |
		some f in _findings
		f.severity == "major"
		not failing[f.severity]
	],
	[{"kind": "measure", "rule": "", "at": concat("", ["/measures/", id]), "text": object.get(measure, "description", id)} |
		some id in sort(object.keys(object.get(input, "measures", {})))
		measure := input.measures[id]
		object.get(measure, "status", "planned") != "in_place"
	],
)
