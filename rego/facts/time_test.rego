package dpia.facts.time_test

_days(text) := n if {
	n := data.dpia.facts.time.days[text] with input as {"data": {"d": {"retention": {"period": text}}}}
}

test_days_of_durations if {
	_days("P30D") == 30
	_days("P2W") == 14
	_days("P1Y6M") == 552
	_days("PT72H") >= 0
}

# A number may be written with zeros before it; "P006D" stopped one engine.
test_zeros_before_a_number_do_not_count if {
	_days("P06M") == 186
	_days("P007D") == 7
	_days("P0D") == 0
	_days("P100D") == 100
}

test_a_month_is_never_counted_too_short if _days("P1M") == 31

test_today_is_given if {
	today := data.dpia.facts.time.today with input as {"context": {"today": "2027-12-02"}}
	today == "2027-12-02"
}

test_without_a_given_day_the_clock_answers if {
	today := data.dpia.facts.time.today with input as {}
	regex.match("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$", today)
}
