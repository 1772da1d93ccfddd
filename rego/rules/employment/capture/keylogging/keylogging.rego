# METADATA
# title: Recording what staff type
# description: "What people type holds passwords, private words and thoughts they deleted. Recording it has been found disproportionate, announced or not, outside a documented suspicion against the very people recorded."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(a) and (c), GDPR Art. 6(1)(f), GDPR Art. 88, ECHR Art. 8, Charter Arts. 7 and 8]
#   guidance: ["WP249, s. 5.4.1 (logging keystrokes and mouse movements, capturing screens: disproportionate, a legal ground is very unlikely)", "BAG 27 July 2017, 2 AZR 681/16 (keystrokes and screenshots; also when announced; silence is no consent)", "CNIL SAN-2024-021, 19 December 2024 (keyboard activity and screenshots)", "ECtHR Barbulescu v Romania (GC), 61496/08, para 121"]
#   message: "{data} records what {subjects} type or copy. Outside a documented, time-limited suspicion of a crime or serious breach against them, courts and authorities have found this disproportionate (BAG 2 AZR 681/16; WP249, s. 5.4.1)."
#   question: "About {data}: does the tool store which keys are pressed or what is typed, or only that there was activity? Who starts it, and whom is it about?"
#   remediation: ["Collect the event the purpose really needs (command used, error raised), never the text typed.", Count on the device and send only aggregates over at least an hour and several people., Use scripted tasks by volunteers on test accounts with synthetic content., Stop the collection and delete what was recorded.]
#   since: 0.1.0
package dpia.rules.employment.capture.keylogging

applies if some d in (_typed | _perhaps)

_method(d) := object.get(input, ["data", d, "capture", "method"], null)

# The fact that says so: the kind of data or, whatever that is, the tool.
_proof[d] := ["data", d, "category"] if some d in data.dpia.facts.items.group.keylog

_proof[d] := ["data", d, "capture", "method"] if {
	some d in data.dpia.facts.items.personal
	not data.dpia.facts.items.group.keylog[d]
	_method(d) == "keylogger"
}

_typed := {d | some d, _ in _proof; data.dpia.facts.work.unattended[d] != false} & data.dpia.facts.recording.candidates

# Activity signals made by a tool that is not named: only counts, or content?
_perhaps contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.group.input_activity)
	data.dpia.facts.items.source[d] == "observed"
	_method(d) == null
}

# What would have to be stated to tell.
_open[d] := data.dpia.facts.recording.gaps[d] | {["data", d, "capture", "trigger"] | data.dpia.facts.work.unattended[d] == "unknown"} if some d in _typed

violation contains {"at": _proof[d], "args": data.dpia.facts.work.about[d]} if {
	some d in (_typed - data.dpia.facts.work.suspicion_case)
	count(_open[d]) == 0
}

unknown contains {"at": at, "args": data.dpia.facts.work.about[d]} if {
	some d in _typed
	some at in _open[d]
}

unknown contains {"at": ["data", d, "capture", "method"], "args": data.dpia.facts.work.about[d]} if some d in _perhaps
