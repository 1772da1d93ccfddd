# METADATA
# title: No less intrusive way of monitoring was considered
# description: "Whether a less intrusive way would do is one of the questions that every monitoring at work has to answer (Barbulescu, para 121(iv)), whatever the legal basis."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 35(7)(b), ECHR Art. 8]
#   guidance: ["ECtHR Barbulescu v Romania (GC), 61496/08, para 121(iv)", "WP249, s. 3.1.1 and 5", "EDPB Opinion 28/2024, s. 3.3 (necessity)"]
#   message: "{purpose} monitors {subjects} ({data}), {reason}. Monitoring at work has to be necessary and proportionate (Art. 5(1)(c); Art. 8 ECHR)."
#   question: "Which less intrusive ways than {data} did you consider for {purpose}, why does each fail, and is what remains proportionate?"
#   remediation: [Name at least two alternatives and test one., Adopt the least intrusive that works.]
#   reasons:
#     alternatives: and no less intrusive way is said to have been considered
#     considered: and less intrusive ways are stated not to have been considered
#     proportionate: and you state yourselves that it is not proportionate
#   suppressed_by: [gdpr.minimisation.alternatives_not_considered, gdpr.lawfulness.li_not_necessary]
#   since: 0.1.0
package dpia.rules.employment.people.no_alternative_considered

applies if some p, _ in _watching

_watching[p] := items if {
	some p, data_ids in data.dpia.facts.purposes.uses
	items := data_ids & data.dpia.facts.work.watched
	count(items) > 0
}

_stated(p, key) := object.get(input, ["purposes", p, "necessity", key], null)

# `{}` says that none was considered, unless it is said that they were and there is none.
_none := {[p, key] |
	some p, _ in _watching
	some key, [stated, fault] in {
		"proportionate": [_stated(p, "proportionate"), false],
		"considered": [_stated(p, "considered"), false],
		"alternatives": [[_stated(p, "alternatives"), _stated(p, "considered")], [{}, null]],
	}
	stated == fault
}

_args(p, reason) := {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.items(_watching[p]), "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(_watching[p])), "reason": reason}

violation contains {"at": ["purposes", p, "necessity", key], "args": _args(p, key)} if {
	some [p, key] in _none
	count(_watching[p] & data.dpia.facts.work.worker_monitoring) > 0
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args(p, "")} if {
	some [p, _] in _none
	some d in (_watching[p] & data.dpia.facts.work.perhaps_monitoring)
}

unknown contains {"at": ["purposes", p, "necessity", "alternatives"], "args": _args(p, "")} if {
	some p, _ in _watching
	_stated(p, "alternatives") == null
	_stated(p, "considered") == null
}
