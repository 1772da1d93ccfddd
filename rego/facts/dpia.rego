# What is declared about the impact assessment itself: a plan, a draft, or an assessment of something else is not done (fact model, doubt 3).
package dpia.facts.dpia

_stated(key) := object.get(input, ["governance", "dpia", key], null)

_partial if _stated("state") in {"draft", "partial"}

_said_done if true in {_stated("done"), _stated("state") == "complete"}

# Each fault: the fact that shows it, and a reason that the rules put into words.
faults contains {"fact": "done", "reason": "not_done"} if {
	_stated("done") == false
	not _partial
}

faults contains {"fact": "state", "reason": "not_done"} if {
	_stated("done") != false
	_stated("state") == "none"
}

faults contains {"fact": "state", "reason": "partial"} if _partial

# A date still to come is a plan. One after the start is another matter: the assessment exists, too late (gdpr.dpia.after_launch).
faults contains {"fact": "date", "reason": "planned"} if {
	_finished
	date := _stated("date")
	date != null
	date > data.dpia.facts.time.today
}

faults contains {"fact": "document", "reason": "unwritten"} if {
	_finished
	_stated("document") == "none"
}

_finished if {
	_said_done
	not _partial
}

complete if {
	_finished
	count(faults) == 0
}

# Whether it is done is not stated.
open if {
	_stated("done") == null
	_stated("state") == null
}

# Purposes that a finished assessment leaves out: for them it is not done.
uncovered contains p if {
	complete
	covers := _stated("covers")
	covers != null
	some p in (data.dpia.facts.purposes.on_personal - {c | some c in covers})
}

# The day it was made or last reviewed; "" where no date is stated.
latest := max({object.get(input, ["governance", "dpia", key], "") | some key in {"date", "reviewed"}})

# A DPIA is due, or was made without the screening saying that none is due: its content and its procedure are to be judged. Pay and
# personnel files as such need no more than the assessment itself (errata E7).
judged if {
	data.dpia.facts.screening.required == true
	not data.dpia.facts.screening.plain_hr
}

judged if {
	complete
	data.dpia.facts.screening.required == "unknown"
}
