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

# A number is read from its first digit that is not 0: some engines refuse "06".
# Whole days of every retention and review period in the declaration, looked up by its text. Hours count as nothing.
days := {text: sum([n |
	some part in regex.find_n("[1-9][0-9]{0,5}[YMWD]", split(text, "T")[0], -1)
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

# The same in hours, between two bounds, because months and years differ in length: to say that one period is longer than another,
# compare the least of the one with the most of the other. Twelve months are a year.
at_least[text] := _hours(text, 365, 30) if some text in _durations

at_most[text] := _hours(text, 366, 31) if some text in _durations

# A day has 24 hours; what is shorter than an hour counts as nothing.
_hours(text, year, month) := (24 * ((years * year) + (((months % 12) * month) + days_alone))) + _amount(clock, "H") if {
	date := split(text, "T")[0]
	clock := concat("", array.slice(split(text, "T"), 1, 2))
	months := (12 * _amount(date, "Y")) + _amount(date, "M")
	years := (months - (months % 12)) / 12
	days_alone := (7 * _amount(date, "W")) + _amount(date, "D")
}

_amount(half, unit) := sum([n |
	some part in regex.find_n("[1-9][0-9]{0,5}[YMWDHS]", half, -1)
	endswith(part, unit)
	n := to_number(substring(part, 0, count(part) - 1))
])

# The same day three months later, as text to compare with ("2026-11-31" sorts as it should). A number must not begin with 0 on every engine.
three_months_after(date) := sprintf("%04d-%02d-%s", [(months - (months % 12)) / 12, (months % 12) + 1, substring(date, 8, 2)]) if {
	regex.match("^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$", date)
	months := (12 * to_number(substring(date, 0, 4))) + (to_number(concat("", ["1", substring(date, 5, 2)])) - 98)
}

# A period as people say it: P1Y6M is "1 year and 6 months".
words[text] := object.get({"": "no time"}, phrases, phrases) if {
	some text in _durations
	halves := array.concat(split(text, "T"), [""])
	phrases := concat(" and ", [phrase |
		some [half, unit, name] in [
			[0, "Y", "year"], [0, "M", "month"], [0, "W", "week"], [0, "D", "day"],
			[1, "H", "hour"], [1, "M", "minute"], [1, "S", "second"],
		]
		n := _amount(halves[half], unit)
		n > 0
		phrase := sprintf("%d %s%s", [n, name, object.get({1: ""}, n, "s")])
	])
}
