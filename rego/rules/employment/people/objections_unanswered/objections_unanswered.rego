# METADATA
# title: Objections raised by staff and not answered
# description: |
#   Views of the people concerned belong into the assessment; where the decision differs from them, the reasons are written down. A petition without an answer is neither.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 35(9), GDPR Art. 35(11), GDPR Art. 24(1), GDPR Art. 21(1)]
#   guidance:
#   - "WP248 rev.01 s.III.D.b: if the decision differs from the views of data subjects, document the reasons"
#   message: "{count} people raised objections ({summary}) and no reasoned answer is recorded."
#   question: "{count} people objected ({summary}). What did you change, and where is the answer?"
#   remediation:
#   - "Answer each point in writing: changed, or kept because."
#   - Treat signed individual objections under Art. 21 and pause for those people.
#   - "Re-open the DPIA with the objections as input, including effects on people's work tools and load."
#   since: 0.1.0
package dpia.rules.employment.people.objections_unanswered

applies if object.get(_objections, "count", 0) > 0

_objections := object.get(input, ["governance", "subjects_views", "objections"], {})

_response := object.get(_objections, "response", null)

_args := {"count": sprintf("%d", [object.get(_objections, "count", 0)]), "summary": object.get(_objections, "summary", "no summary given")}

violation contains {"at": ["governance", "subjects_views", "objections", "response"], "args": _args} if {
	applies
	_response == "none"
}

unknown contains {"at": ["governance", "subjects_views", "objections", "response"], "args": _args} if {
	applies
	_response == null
}
