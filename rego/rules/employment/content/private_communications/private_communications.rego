# METADATA
# title: Content of staff communications read or stored
# description: |
#   An employer's instructions cannot reduce private life at the workplace to zero (Barbulescu). Flow and content of communications are different things.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [ECHR Art. 8, Charter Art. 7, GDPR Art. 5(1)(c)]
#   guidance:
#   - "ECtHR Barbulescu v Romania (GC), 61496/08, paras 80-81 and 121"
#   - "ECtHR Copland v UK, 62617/00"
#   - "ECtHR Libert v France, 588/13"
#   - "WP249, s. 5.3"
#   message: "{data} contains private communications of {subjects} and their correspondents, kept for {purpose}."
#   question: "Can private messages of staff, or of the people who write to them, end up in {data}? What keeps them out?"
#   remediation:
#   - "Exclude private mailboxes, folders and chat; offer an unmonitored channel."
#   - Use traffic data or statistics instead of content.
#   - "Open content only on a concrete suspicion, with a second person present."
#   - Delete what was stored.
#   since: 0.1.0
package dpia.rules.employment.content.private_communications

applies if some d in _communications

_communications contains d if {
	some d in data.dpia.facts.work.worker_monitoring
	true in {d in data.dpia.facts.items.group.comms_content, "private_communications" in object.get(input, ["data", d, "may_reveal"], [])}
	count(_exploiting(d)) > 0
}

_exploiting(d) := {p | some p in data.dpia.facts.purposes.used_by[d]; data.dpia.facts.purposes.purpose_type[p] in data.dpia.facts.work.exploiting}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"purpose": data.dpia.facts.label.purposes(_exploiting(d)),
}

violation contains {"at": ["data", d, "may_reveal"], "args": _args(d)} if {
	some d in _communications
	data.dpia.facts.work.filtered[d] == false
	not data.dpia.facts.work.suspicion_case[d]
}

unknown contains {"at": ["data", d, fact], "args": _args(d)} if {
	some d in _communications
	data.dpia.facts.work.filtered[d] == "unknown"
	fact := object.get({true: "filter_evidence"}, object.get(input, ["data", d, "filtered"], false), "filtered")
}
