# The entry point: one document per declaration, complete but for what only files can give (lines, hashes, reviews).
package dpia.main

report := {
	"format": "dpia-report/1",
	"verdict": data.dpia.report.verdict.verdict,
	"proposed_outcome": data.dpia.report.verdict.proposed_outcome,
	"reason": data.dpia.report.verdict.reason,
	"fail_on": data.dpia.report.verdict.fail_on,
	"counts": data.dpia.report.verdict.counts,
	"declaration": {"id": object.get(input, "id", ""), "name": object.get(input, "name", object.get(input, "id", "unnamed declaration"))},
	"policy": {
		"packs": [pack | some pack in sort(data.dpia.catalogue.packs); data.dpia.facts.law.packs[pack].applied],
		"as_of": data.dpia.catalogue.as_of,
	},
	"evaluated_on": data.dpia.facts.time.today,
	"applicable_law": data.dpia.facts.law.applicable,
	"findings": data.dpia.report.findings.findings,
	"questions": data.dpia.report.questions.questions,
	"coverage": data.dpia.report.outcomes.coverage,
	"screening": data.dpia.facts.screening.result,
	"conditions": data.dpia.report.verdict.conditions,
	"flow": {"nodes": data.dpia.report.flow.nodes, "edges": data.dpia.report.flow.edges},
	"dormant": data.dpia.report.findings.dormant,
	"missing_rules": data.dpia.report.outcomes.missing,
}

verdict := report.verdict
