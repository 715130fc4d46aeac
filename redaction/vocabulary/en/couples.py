"""English: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
{newly|recently|not|never|happily|still|twice|once|now|been|long|no longer|long since} {married|wed|separated|divorced|divorcing|widowed|engaged|
single}, {are|we|am|is|were|now|been} {divorcing|separating|separated|estranged|getting divorced|splitting up|legally separated}, {dad|mum|father|mother|ex|
mom} and {i|me} {are|have|were} {_ |}{split|separated|divorced|divorcing|split up|no longer together|not together}, {me|i} and {_ |}{_ |}{dad|mum|mom|father|
mother|husband|wife|hubby} {are|have|were} {_ |}{split|separated|divorced|divorcing|split up|no longer together|not together}, not together {anymore|any
more|now}, on my own with {_ |}{kids|children|baby|boys|girls|four|three|two|five|little ones|twins|son|daughter|toddler}, {divorced|separated from|split
from|divorcing|left} {him|her} {in|last|years|two|three|after|and|back}, {bringing|brought} {_ |}{_ |}up {alone|on my own|by myself|single-handed},
{second|third|first} {marriage|husband|wife}, {my|his|her|the} {ex|ex-hubby|ex-missus|ex-partner|soon to be ex|soon-to-be ex}, {remarried|re-married},
{live|lives|living} {apart|separately} from {my|his|her|the}, {his|her|my} {divorce|separation|decree|widowhood}, {since|after} {i|we|he|she} {was |were |got
|}{divorced|widowed|separated|split}, {marital status} {single|married|divorced|widowed|separated}, {we|we are|we re} {both |}{divorced|widowed|
unmarried}, {civil|common law} {partnered|partnership|marriage}, {i|we} {got|get} {divorced|engaged|hitched} {in|last|this|on}, {single} {by choice|again|
and|since|now},
{i|we|i've|we've|he|she} {just |recently |}{got|gotten|get} {married|remarried|hitched} {last|in|this|and|again|so|on|abroad|recently|a month},
{messy|nasty|painful|ugly|recent|amicable|bitter} {divorce|separation|split|breakup|break-up}, spouse deceased, deceased {spouse|husband|wife}, on {her|his|my} own since {dad|mum|mom|father|mother|_} {died|passed|left|went}
"""
