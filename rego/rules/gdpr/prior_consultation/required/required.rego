# METADATA
# title: High risk that remains must go to the supervisory authority first
# description: "Where the DPIA shows a high risk that the measures do not bring down, the controller consults the supervisory authority before it starts."
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 36(1), GDPR Recitals 84 and 94]
#   guidance: ["WP248 rev.01, s. III.E", "EDPB DPIA template v1.0 (10 March 2026, for consultation), fn. 9"]
#   message: "The risk '{risk}' stays high after your measures (severity {severity}, likelihood {likelihood}, on scales of 4), and the supervisory authority was not consulted. No internal sign-off{accepted} replaces that before you start."
#   question: "After all measures, how severe and how likely is each serious risk, and was the supervisory authority consulted about those that stay high?"
#   remediation:
#   - "Lower the risk: collect less, from fewer people, for less time, with fewer eyes on it; then assess it again."
#   - Drop the part that carries it.
#   - "If it has to stay, consult the authority under Art. 36 and wait for its answer."
#   limits: "High means 3 or more of 4 both in severity and in likelihood, as declared; a severity of 4 at a low likelihood is for legal to look at."
#   since: 0.1.0
package dpia.rules.gdpr.prior_consultation.required

_consulted := object.get(input, ["governance", "prior_consultation", "done"], null)

_risks := object.get(input, "risks", {})

# What remains is asked of those who owe an assessment (errata V08).
_open := {entry | data.dpia.facts.dpia.judged; some entry in data.dpia.facts.risks.open}

applies if count(data.dpia.facts.risks.high) > 0

applies if count(_open) > 0

_accepted(risk) := sprintf(", by %s or anyone else,", [name]) if {
	name := object.get(risk, ["accepted_by", "name"], "")
	name != ""
} else := ""

violation contains {"at": ["risks", r, "residual"], "args": args} if {
	some r in data.dpia.facts.risks.high
	_consulted == false
	residual := _risks[r].residual
	args := {
		"risk": object.get(_risks[r], "threat", data.dpia.facts.label.term(r)),
		"severity": sprintf("%d", [residual.severity]),
		"likelihood": sprintf("%d", [residual.likelihood]),
		"accepted": _accepted(_risks[r]),
	}
}

unknown contains {"at": ["governance", "prior_consultation", "done"], "args": {}} if {
	count(data.dpia.facts.risks.high) > 0
	_consulted == null
}

unknown contains {"at": ["risks", r, "residual", key], "args": {}} if some [r, key] in _open
