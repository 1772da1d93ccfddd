# Dates and durations. ISO dates compare as text; durations are counted in days.
package dpia.facts.time

# The evaluation date, YYYY-MM-DD. A verdict is reproducible because Python states it; a bare server falls back to its clock.
today := object.get(input, ["context", "today"], _clock)

_clock := sprintf("%04d-%02d-%02d", time.date(time.now_ns()))

stage := object.get(input, "stage", "proposed")

# Processing takes place (or did, and may again) with real people.
operating if stage in {"pilot", "live"}

# Days in each calendar unit of an ISO 8601 duration; a month counts 31 days and a year 366, so that "P1M" is never
# shorter than the month meant.
_unit_days := {"Y": 366, "M": 31, "W": 7, "D": 1}

# Whole days of every retention and review period in the declaration, looked up by its text. Hours count as nothing.
days := {text: sum([n |
	some part in regex.find_n("[0-9]{1,6}[YMWD]", split(text, "T")[0], -1)
	n := to_number(substring(part, 0, count(part) - 1)) * _unit_days[substring(part, count(part) - 1, 1)]
]) |
	some text in _durations
}

_durations contains text if {
	some item in object.get(input, "data", {})
	some key in ["period", "observed"]
	text := object.get(item, ["retention", key], null)
	is_string(text)
	regex.match("^P[0-9YMWDTHS]+$", text)
}

_durations contains text if {
	some role in object.get(input, "access", {})
	text := object.get(role, "reviewed_every", null)
	is_string(text)
	regex.match("^P[0-9YMWDTHS]+$", text)
}
