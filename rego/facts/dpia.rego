# What is declared about the impact assessment itself: late, partial or for something else is not done (fact model, doubt 3).
package dpia.facts.dpia

_stated(key) := object.get(input, ["governance", "dpia", key], null)

_partial if _stated("state") in {"draft", "partial"}

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

faults contains {"fact": "date", "reason": "late"} if {
	_done
	launch := object.get(input, "launch", null)
	date := _stated("date")
	launch != null
	date != null
	date > launch
}

faults contains {"fact": "covers", "reason": "uncovered"} if {
	_done
	covers := _stated("covers")
	covers != null
	uncovered := {p | some p in data.dpia.facts.purposes.on_personal} - {p | some p in covers}
	count(uncovered) > 0
}

_done if {
	true in {_stated("done"), _stated("state") == "complete"}
	not _partial
}

complete if {
	_done
	count(faults) == 0
}

# Whether it is done is not stated.
open if {
	_stated("done") == null
	_stated("state") == null
}
