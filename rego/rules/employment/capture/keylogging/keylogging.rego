# METADATA
# title: Recording what staff type
# description: "What people type holds passwords, private words and thoughts they deleted. Courts and authorities have held recording it disproportionate outside a documented, time-limited suspicion against named people."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a) and (c), GDPR Art. 6(1)(f), GDPR Art. 88, ECHR Art. 8, Charter Arts. 7 and 8]
#   guidance: ["WP249, s. 5.4.1", "CNIL SAN-2024-021, 19 December 2024", "BAG 27 July 2017, 2 AZR 681/16 (also when announced; silence is no consent)", "ECtHR Barbulescu v Romania (GC), 61496/08, para 121"]
#   message: "{data} records what {subjects} type. Courts and authorities have held this disproportionate outside a documented, time-limited suspicion (BAG 2 AZR 681/16; CNIL SAN-2024-021)."
#   question: "Does the tool that makes {data} store which keys are pressed or what is typed, or only that there was activity?"
#   remediation: ["Collect the event the purpose really needs (command used, error raised), never the text typed.", Count on the device and send only aggregates over at least an hour and several people., Use scripted tasks by volunteers on test accounts with synthetic content., Stop the collection and delete what was recorded.]
#   since: 0.1.0
package dpia.rules.employment.capture.keylogging

applies if some d in _typing

applies if some d in _open

_typing contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	data.dpia.facts.items.group.keylog[d]
	data.dpia.facts.items.source[d] != "provided"
}

_typing contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	object.get(input, ["data", d, "capture", "method"], null) == "keylogger"
	not data.dpia.facts.items.group.input_activity[d]
}

# Announced recording of administrators' sessions on critical systems is left to legal and to national law (errata B26).
_admin_session contains d if {
	some d in _typing
	data.dpia.facts.items.capture_scopes[d].admin_session
	data.dpia.facts.purposes.types_of[d] == {"security"}
	object.get(input, ["transparency", "monitoring_announced"], null) == true
}

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "category"], "args": _args(d)} if {
	some d in _typing
	not data.dpia.facts.items.capture_triggers[d].user_initiated
	not data.dpia.facts.work.suspicion_case[d]
	not _admin_session[d]
}

_open contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	data.dpia.facts.items.group.input_activity[d]
	data.dpia.facts.items.source[d] == "observed"
	object.get(input, ["data", d, "capture", "method"], null) == null
}

unknown contains {"at": ["data", d, "capture", "method"], "args": _args(d)} if some d in _open
