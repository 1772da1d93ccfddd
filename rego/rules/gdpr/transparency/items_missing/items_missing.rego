# METADATA
# title: The notice must contain everything Arts 13 and 14 list
# description: |
#   Arts 13 and 14 list what a notice contains. Which points are due depends on the processing; a point whose trigger is not stated is not asked for here.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 13(1)-(2), GDPR Art. 14(1)-(2), GDPR Art. 21(4), GDPR Art. 26(2)]
#   guidance: ["WP260 rev.01, Annex", CJEU C-252/21 (duty to name the interest)]
#   message: "The notice to {subject} lacks what this processing calls for: {missing_items}."
#   question: "Which of these points does the notice to {subject} cover: {points}?"
#   remediation:
#   - "Add the missing points, generated from this declaration so that notice and processing stay the same."
#   - Put the right to object in its own visible place.
#   reasons: {unnamed: the people concerned}
#   escalate: {severity: blocker, waivable: legal, when: "identity, purposes, legal basis, rights or recipients are missing"}
#   since: 0.1.0
package dpia.rules.gdpr.transparency.items_missing

applies if some id, _ in _notices

# Notices that are given and owed, by the path of their points.
_notices[id] := data.dpia.facts.notice.points_path[id] if {
	some id in data.dpia.facts.notice.given
	count(data.dpia.facts.notice.owes[id]) > 0
}

_core := {point.id | some point in data.dpia.notice.points; point.core}

_hit(id, at, points) := {
	"at": at,
	"escalate": count(points & _core) > 0,
	"args": {
		"subject": data.dpia.facts.notice.audience[id],
		"missing_items": data.dpia.facts.notice.words(points),
		"points": data.dpia.facts.notice.labels(points),
	},
}

violation contains _hit(id, at, data.dpia.facts.notice.lacks[id]) if {
	some id, at in _notices
	count(data.dpia.facts.notice.lacks[id]) > 0
}

violation contains _hit(id, array.concat(data.dpia.facts.notice.path[id], ["omits"]), data.dpia.facts.notice.omits[id]) if {
	some id, _ in _notices
	not data.dpia.facts.notice.lacks[id]
	count(data.dpia.facts.notice.omits[id]) > 0
}

unknown contains _hit(id, at, data.dpia.facts.notice.required[id]) if {
	some id, at in _notices
	not data.dpia.facts.notice.lacks[id]
}
