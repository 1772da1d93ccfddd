# METADATA
# title: DPIA made after the processing began
# description: "The assessment comes prior to the processing, so that it can still change it. One made afterwards counts from then on and does not cure what was processed before."
# custom:
#   severity: major
#   waivable: legal
#   phase: operate
#   law: ["GDPR Art. 35(1) (prior to the processing)"]
#   guidance: ["WP248 rev.01, s. III.D.a"]
#   message: "The DPIA is dated {date}; the processing began on {launch}. Art. 35(1) asks for it before."
#   question: "On which day was the impact assessment finished, and on which day did the collection begin, the pilot included?"
#   remediation:
#   - Pause the collection until the measures of the DPIA are in place.
#   - Decide with the data protection officer whether the data collected before can be kept.
#   limits: "Whether the DPIA was already due on the first day is judged by the processing as it is now; a change since then (changed_on) is taken to have made it due."
#   since: 0.1.0
package dpia.rules.gdpr.dpia.after_launch

applies if {
	data.dpia.facts.dpia.judged
	data.dpia.facts.dpia.complete
	data.dpia.facts.time.operating
}

_date := object.get(input, ["governance", "dpia", "date"], "")

_launch := object.get(input, "launch", "")

_changed := object.get(input, "changed_on", "")

# The duty exists since the GDPR applies (Art. 99(2)).
violation contains {"at": ["governance", "dpia", "date"], "args": {"date": _date, "launch": _launch}} if {
	_launch >= "2018-05-25"
	_date > _launch
	not _made_for_a_change
}

_made_for_a_change if {
	_changed > _launch
	_date <= _changed
}

unknown contains {"at": ["governance", "dpia", "date"], "args": {}} if _date == ""

unknown contains {"at": ["launch"], "args": {}} if _launch == ""
