# Which law applies and why (GDPR Art. 3), and so which packs are applied.
package dpia.facts.law

_eea := {c | some c in data.dpia.countries.eea} | {"EU"}

# A country by the code used here; EL, UK, EEA and the outermost regions lead to it.
norm(c) := object.get(data.dpia.countries.aliases, [c], c)

# A country, or EU, outside which a transfer under Chapter V begins.
third_country(c) if {
	code := norm(c)
	not _eea[code]
}

jurisdictions := {norm(c) | some c in object.get(input, "jurisdictions", [])}

_controller := {norm(c) | c := input.controller.country}

_eea_people := {c | some subject in input.subjects; some stated in object.get(subject, "countries", []); c := norm(stated)} & _eea

_territorial(key) := object.get(input, ["territorial", key], null)

# Reasons why the GDPR applies, each with the clause of Art. 3.
_reasons contains "Art. 3(1): an establishment in the EEA takes part in the processing." if _territorial("establishment_in_eu") == true

_reasons contains sprintf("Art. 3(1): the controller is established in the EEA (%s).", [c]) if {
	some c in (_controller & _eea)
}

_reasons contains "Art. 3(2)(a): goods or services are offered to people in the EEA." if _territorial("offering_to_eu") == true

_reasons contains "Art. 3(2)(b): the behaviour of people in the EEA is monitored." if _territorial("monitoring_in_eu") == true

_reasons contains sprintf("The declaration names the law of %s.", [concat(", ", sort([c | some c in (jurisdictions & _eea)]))]) if {
	count(jurisdictions & _eea) > 0
}

# The declaration leaves EU law out, and nothing in it says otherwise. gdpr.scope.law_left_out tests the claim.
_left_out if {
	count(_reasons) == 0
	count(jurisdictions) > 0
}

_left_out if {
	count(_reasons) == 0
	count(_controller - _eea) > 0
	_territorial("establishment_in_eu") == false
	_territorial("offering_to_eu") == false
	_territorial("monitoring_in_eu") == false
}

gdpr if not _left_out

_gdpr_why := concat(" ", sort([r | some r in _reasons])) if count(_reasons) > 0

_gdpr_why := "The declaration does not say where the controller and the people are, so it was checked as if Art. 3 applied." if {
	count(_reasons) == 0
	gdpr
}

_gdpr_why := concat("", [
	"Not applied. The declaration names ",
	concat(", ", sort([c | some c in ((jurisdictions | _controller) - _eea)])),
	" only, and states no establishment, offer or monitoring in the EEA (Art. 3).",
	" This is not a statement about the law that does apply there.",
]) if {
	not gdpr
}

# `gdpr` decides for every EU pack today; a pack's own conditions are in its rules.
packs := {pack: {"applied": gdpr_applies, "why": _gdpr_why} | some pack in data.dpia.catalogue.packs}

default gdpr_applies := false

gdpr_applies if gdpr

applicable := [{"law": "Regulation (EU) 2016/679 (GDPR)", "applied": gdpr_applies, "why": _gdpr_why}]

# Third countries in which a recipient has the data, or from which its staff can reach them (EDPB 05/2021: remote access is a transfer).
exposures[r] := {norm(c) | some c in _countries(recipient); third_country(c)} if some r, recipient in input.recipients

_countries(recipient) := {c | c := recipient.country} | {c | some c in object.get(recipient, "remote_access_from", [])}

# Whether the EU is left out although something stated speaks for it.
left_out_wrongly if {
	count(jurisdictions) > 0
	count(jurisdictions & _eea) == 0
	count(_reasons) > 0
}

left_out if {
	count(jurisdictions) > 0
	count(jurisdictions & _eea) == 0
}

establishment if _territorial("establishment_in_eu") == true

establishment if count(_controller & _eea) > 0

# Facts of Art. 3 that are not stated while EU law is left out.
missing contains "establishment_in_eu" if {
	left_out
	count(_reasons) == 0
	_territorial("establishment_in_eu") == null
}

missing contains key if {
	left_out
	count(_reasons) == 0
	_eea_people_possible
	some key in ["offering_to_eu", "monitoring_in_eu"]
	_territorial(key) == null
}

_eea_people_possible if count(_eea_people) > 0

_eea_people_possible if {
	some subject in input.subjects
	count(object.get(subject, "countries", [])) == 0
}
