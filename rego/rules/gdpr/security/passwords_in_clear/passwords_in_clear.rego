# METADATA
# title: Never keep a password that anyone can read
# description: |
#   A password stored readably is open to everyone who reaches the store, and to every service where people use it again.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(f), GDPR Art. 32(1)]
#   guidance:
#   - DPC Ireland IN-19-4-1 Meta Platforms Ireland (26 September 2024)
#   message: "Passwords ({data}) are stored so that they can be read. Passwords kept in clear infringe Art. 5(1)(f) and 32(1)."
#   question: "How are passwords ({data}) stored (salted, slow hash), and can they turn up in logs?"
#   remediation:
#   - Use passkeys or a sign-in provider and store none.
#   - Store a salted slow hash only; scrub logs.
#   since: 0.1.0
package dpia.rules.gdpr.security.passwords_in_clear

applies if count(_passwords) > 0

_passwords := {d |
	some d in data.dpia.facts.items.personal
	data.dpia.facts.items.category[d] == "password"
	object.get(input, ["data", d, "stored_in"], null) != []
}

_hashing := object.get(input, ["security", "hashing"], null)

violation contains {"at": ["security", "hashing"], "args": {"data": data.dpia.facts.label.items(_passwords)}} if {
	applies
	_hashing in {"none", false}
}

unknown contains {"at": ["security", "hashing"], "args": {"data": data.dpia.facts.label.items(_passwords)}} if {
	applies
	_hashing == null
}
