# METADATA
# title: No less intrusive way was considered
# description: |
#   Monitoring of workers comes last: blocking instead of watching, sampling, teams instead of persons, test accounts.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), GDPR Art. 35(7)(b)]
#   guidance:
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(iv)"
#   - "WP249, s. 3.1.1 and 5"
#   - "EDPB Opinion 28/2024, s. 3.3.2.2"
#   message: "For {purpose} no less intrusive alternative is recorded."
#   question: "Which less intrusive ways did you consider for {purpose}, and why does each fail?"
#   remediation:
#   - Name at least two alternatives and test one.
#   - Adopt the least intrusive that works.
#   suppressed_by: [gdpr.minimisation.alternatives_not_considered, gdpr.lawfulness.li_not_necessary]
#   since: 0.1.0
package dpia.rules.employment.people.no_alternative_considered

applies if some p, _ in _watching

_watching[p] := items if {
	some p, data_ids in data.dpia.facts.purposes.uses
	items := data_ids & data.dpia.facts.work.worker_monitoring
	count(items) > 0
}

_necessity(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

_args(p) := {"purpose": data.dpia.facts.label.purpose[p]}

violation contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p)} if {
	some p, _ in _watching
	_necessity(p, "alternatives") == {}
}

violation contains {"at": ["purposes", p, "necessity", "proportionate"], "args": _args(p)} if {
	some p, _ in _watching
	_necessity(p, "proportionate") == false
}

unknown contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p)} if {
	some p, _ in _watching
	_necessity(p, "alternatives") == null
}
