# METADATA
# title: Staff not told before monitoring starts
# description: "A general privacy notice is not enough where people are watched at work: they must know in advance, clearly, that and how far they are monitored (Barbulescu, para 121(i))."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(a), GDPR Art. 13(1)-(2), ECHR Art. 8]
#   guidance: ["ECtHR Barbulescu v Romania (GC), 61496/08, paras 121(i) and 133", "WP249, s. 3.1.2 and 6.3"]
#   message: "{subjects} are not told in advance that {data} is collected: the monitoring is stated not to be announced. Art. 13 requires the information when the data are obtained, and Art. 8 ECHR a clear notice in advance."
#   question: "When and how are {subjects} told in advance what is monitored ({data}), why, for how long and who sees it?"
#   remediation: [Send the notice to each person before the first collection., Add a visible sign in the tool while it records.]
#   since: 0.1.0
package dpia.rules.employment.people.no_prior_notice

applies if count(_told) > 0

_general := object.get(input, ["transparency", "monitoring_announced"], null)

_own(id) := object.get(data.dpia.facts.notice.notice[id], "monitoring_announced", null)

# Where a notice says whether monitoring is announced, and what it says; else what is said in general.
_place(id) := array.concat(data.dpia.facts.notice.path[id], ["monitoring_announced"]) if _own(id) != null

else := ["transparency", "monitoring_announced"]

_announced(id) := object.get(data.dpia.facts.notice.notice[id], "monitoring_announced", _general)

# Also of records that a law orders. What is hidden is for employment.capture.covert, a missing or late notice for the general rules.
_told contains [id, d] if {
	some id, items in data.dpia.facts.notice.owes
	not data.dpia.facts.notice.silent[id]
	object.get(data.dpia.facts.notice.notice[id], "when", null) != "after"
	some d in ((items & data.dpia.facts.work.about_workers) & (data.dpia.facts.work.monitored | data.dpia.facts.work.monitored_unknown))
	object.get(input, ["data", d, "capture", "covert"], null) != true
}

# Unannounced capture without a break is reported by gdpr.transparency.covert_capture.
_untold := {[_place(id), d] | some [id, d] in _told; _announced(id) == false; object.get(input, ["data", d, "capture", "continuous"], null) != true}

_open := {[_place(id), d] | some [id, d] in _told; _announced(id) == null; object.get(data.dpia.facts.notice.notice[id], "when", null) == null}

_args(items) := {"data": data.dpia.facts.label.items(items), "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(items))}

violation contains {"at": place, "args": _args(items)} if {
	some [place, _] in _untold
	items := {d | some [at, d] in _untold; at == place} & data.dpia.facts.work.monitored
	count(items) > 0
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args({d})} if {
	some [_, d] in _untold
	data.dpia.facts.work.monitored_unknown[d]
}

unknown contains {"at": place, "args": _args({d | some [at, d] in _open; at == place})} if some [place, _] in _open
