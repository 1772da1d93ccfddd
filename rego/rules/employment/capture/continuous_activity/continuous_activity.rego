# METADATA
# title: "Continuous, individual monitoring of work activity"
# description: |
#   Following each person all day is more than most purposes need: blocking instead of watching, sampling, teams and events come first. Some fine indicators in logistics have been accepted, so legal looks at the case.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), GDPR Art. 88(2)]
#   guidance:
#   - "WP249, s. 5.3 (prevention over detection; sampling; least intrusive)"
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, para 121(ii)"
#   - "Conseil d'Etat 23 December 2025, no. 492830 (Amazon France Logistique): short intervals and idle time in logistics may rest on Art. 6(1)(f); keeping every raw indicator for 31 days breached Art. 5(1)(c)"
#   message: "{data} follows each of {subjects} without a break for {purpose}. Show why a sample, a team figure or an event would not do (Art. 5(1)(c))."
#   question: "Is each person's activity in {data} followed all day, or sampled, or only on an event?"
#   remediation:
#   - "Prefer blocking to watching (filters, limits)."
#   - Report per team and per day.
#   - "Sample for a fixed, announced period."
#   - Go to the individual level only on an alert.
#   since: 0.1.0
package dpia.rules.employment.capture.continuous_activity

applies if some d, _ in _followed

# Where people are is for employment.capture.location_tracking.
_activity := (data.dpia.facts.items.group.input_activity | data.dpia.facts.items.group.usage) | data.dpia.facts.items.group.comms_meta

_followed[d] := purposes if {
	some d in (data.dpia.facts.work.watched & _activity)
	purposes := {p |
		some p in data.dpia.facts.purposes.used_by[d]
		data.dpia.facts.purposes.purpose_type[p] in {"performance_monitoring", "ai_training", "analytics"}
	}
	count(purposes) > 0
}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(_followed[d]),
}

violation contains {"at": ["data", d, "capture", _proof(d)], "args": _args(d)} if {
	some d, _ in _followed
	data.dpia.facts.work.nonstop[d]
}

_proof(d) := object.get({true: "continuous"}, object.get(input, ["data", d, "capture", "continuous"], false), "trigger")

unknown contains {"at": ["data", d, "capture", "continuous"], "args": _args(d)} if {
	some d, _ in _followed
	data.dpia.facts.work.nonstop_unknown[d]
}
