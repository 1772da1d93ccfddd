# Fixed phrases are found whatever their capitals, outer spaces or full stop. Letters are folded by hand: the builtin differs between engines.
package dpia.facts.text

folded(text) := trim(concat("", [object.get(_small, [c], c) | some c in regex.find_n("[A-Z]|[^A-Z]", text, -1)]), " .") if is_string(text)

_small := {
	"A": "a", "B": "b", "C": "c", "D": "d", "E": "e", "F": "f", "G": "g", "H": "h", "I": "i",
	"J": "j", "K": "k", "L": "l", "M": "m", "N": "n", "O": "o", "P": "p", "Q": "q", "R": "r",
	"S": "s", "T": "t", "U": "u", "V": "v", "W": "w", "X": "x", "Y": "y", "Z": "z",
}
