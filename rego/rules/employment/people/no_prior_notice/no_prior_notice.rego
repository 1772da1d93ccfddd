# METADATA
# title: Staff not told before monitoring starts
# description: |
#   Workers learn of monitoring before it starts: what, why, for how long, who sees it.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a), GDPR Art. 13(1)-(2)]
#   guidance:
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, paras 121(i) and 133"
#   - "WP249, s. 3.1.2 and 6.3"
#   message: "{subjects} are not told before {data} is collected."
#   question: "When and how are {subjects} told what is monitored ({data}), why, for how long and who sees it?"
#   remediation:
#   - Send the notice to each person before the first collection.
#   - Add a visible sign in the tool while it records.
#   suppressed_by: [gdpr.transparency.no_notice, gdpr.transparency.late_notice]
#   since: 0.1.0
package dpia.rules.employment.people.no_prior_notice

applies if count(_items) > 0

_items := {d |
	some d in (data.dpia.facts.work.monitored & data.dpia.facts.work.about_workers)
	object.get(input, ["data", d, "capture", "covert"], null) != true
}

_announced := object.get(input, ["transparency", "monitoring_announced"], null)

_notice(key) := object.get(input, ["transparency", "notice", key], null)

_args := {"data": data.dpia.facts.label.items(_items), "subjects": data.dpia.facts.label.people({s | some d in _items; some s in data.dpia.facts.work.workers[d]})}

violation contains {"at": ["transparency", "monitoring_announced"], "args": _args} if {
	applies
	_announced == false
}

violation contains {"at": ["transparency", "notice", "when"], "args": _args} if {
	applies
	_announced != false
	_notice("given") != false
	_notice("when") in {"after", "never"}
}

unknown contains {"at": ["transparency", "monitoring_announced"], "args": _args} if {
	applies
	_announced == null
	_notice("when") == null
}
