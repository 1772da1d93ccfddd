# Risks to people as the team declares them (scales of 1 to 4), and what remains of them after the measures.
package dpia.facts.risks

_risks := object.get(input, "risks", {})

# Stays high: both what it does and how likely it is (WP248, s. III.E).
high contains r if {
	some r, risk in _risks
	object.get(risk, ["residual", "severity"], 0) >= 3
	object.get(risk, ["residual", "likelihood"], 0) >= 3
}

# Serious before measures, and what remains is not stated: the missing half of it.
open contains [r, key] if {
	some r, risk in _risks
	object.get(risk, "severity", 0) >= 3
	some key in {"severity", "likelihood"}
	object.get(risk, ["residual", key], null) == null
}
