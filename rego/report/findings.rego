# The violations as people read them: message, law, what to change.
package dpia.report.findings

_finding(id, hit) := {
	"rule": id,
	"outcome": "violation",
	"severity": weight.severity,
	"waivable": weight.waivable,
	"phase": meta.phase,
	"title": meta.title,
	"message": data.dpia.report.outcomes.sentence(meta.message_parts, meta, hit.args),
	"why": meta.description,
	"law": meta.law,
	"guidance": meta.guidance,
	"remediation": meta.remediation,
	"at": at,
	"fingerprint": concat("@", [id, at]),
} if {
	meta := data.dpia.catalogue.rules[id]
	weight := data.dpia.report.outcomes.weight(meta, hit)
	at := data.dpia.report.outcomes.pointer(hit.at)
}

# Sorted by severity, rule, pointer: the key spells that order.
_keyed(ids) := {key: finding |
	some id in ids
	some hit in object.get(data.dpia.report.outcomes.violations, [id], set())
	finding := _finding(id, hit)
	key := concat("|", [data.dpia.report.outcomes.rank[finding.severity], id, finding.at, finding.message])
}

_applied := _keyed(data.dpia.report.outcomes.applied)

findings := [_applied[key] | some key in sort(object.keys(_applied))]

_dormant := _keyed(data.dpia.report.outcomes.dormant)

# What changes on the day that the processing comes under the law that was not applied.
dormant := [{"rule": f.rule, "severity": f.severity, "title": f.title, "law": f.law, "at": f.at} |
	some key in sort(object.keys(_dormant))
	f := _dormant[key]
]
