# METADATA
# title: Content of staff communications read or stored
# description: |
#   An employer's instructions cannot reduce private social life in the workplace to zero (Barbulescu). Content is more than traffic data, and correspondents are people too.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [ECHR Art. 8, Charter Art. 7, GDPR Art. 5(1)(c), Directive 2002/58/EC Art. 5(1) (public services)]
#   guidance: ["ECtHR Barbulescu v Romania (GC), 61496/08, paras 80-81 and 121", "ECtHR Copland v UK, 62617/00", "ECtHR Libert v France, 588/13", "WP249, s. 5.3"]
#   message: "{data} can contain private communications of {subjects} and of those who write to them, nothing is shown to keep them out, and it is used for {purpose}. Their correspondence is protected at work as well (ECHR Art. 8)."
#   question: "Can private messages of staff, or of the people who write to them, end up in {data}? What keeps them out, and which test shows it?"
#   remediation: ["Exclude private mailboxes, folders and chat; offer an unmonitored channel.", Use traffic data or statistics instead of content., "Open content only on a concrete suspicion, with a second person present.", Delete what was stored.]
#   since: 0.1.0
package dpia.rules.employment.content.private_communications

applies if some d in _private

_private contains d if {
	some d in (data.dpia.facts.work.watched & data.dpia.facts.items.group.comms_content)
	count(data.dpia.facts.work.exploited_by[d]) > 0
}

_private contains d if {
	some d in data.dpia.facts.work.watched
	"private_communications" in data.dpia.facts.items.incidental[d]
	count(data.dpia.facts.work.exploited_by[d]) > 0
}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(data.dpia.facts.work.exploited_by[d]),
}

violation contains {"at": ["data", d, "filtered"], "args": _args(d)} if {
	some d in ((_private & data.dpia.facts.recording.stays) - data.dpia.facts.work.suspicion_case)
	not data.dpia.facts.work.suspicion_open[d]
}

unknown contains {"at": at, "args": _args(d)} if {
	some d in (_private - data.dpia.facts.work.suspicion_case)
	some at in (data.dpia.facts.recording.filter_gaps[d] | {path | data.dpia.facts.recording.stays[d]; some path in data.dpia.facts.work.suspicion_open[d]})
}
