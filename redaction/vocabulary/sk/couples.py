"""Slovak: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
sme {uz |konecne |len |}svoji, {som|zostala|zostal|zostala som|je|ako} {_ |}{sama|sam} s {_ |}{detmi|dietatom|dcerou|synom|dvoma|troma|malym|malou|
dvojickami}, {sama|sam} s {_ |}{detmi|dietatom|dcerou|synom}, {vychovavam|vychovava} {_ |}{_ |}{sama|sam}, nie sme {sezdani|manzelia|svoji|zosobaseni|
zobrati}, {byvaly|byvala|byvaleho|byvalej} {manzel*|zena|muz*}, rozvadzame sa, rozvadzam sa, {manzel|muz|manzelka|zena} {ma |nas |odo mna |od nas }{opustil|
opustila|odisiel|odisla|nechal|nechala}, po smrti {_ |}{manzel*|muza|zeny}, {som|je|sme} {_ |}{_ |}{zenaty|vydata|rozvedeny|rozvedena|rozvedeni|zasnubeny|
zasnubena|slobodny|slobodna|vdova|vdovec|nezadany|nezadana|single}, {rozisli|rozisla|rozisiel} {sme |som }sa, zijeme {oddelene|bez sobasa|na psiu knizku|
kazdy zvlast},
{ozenil*|vydala|vydali} {som |sme |}sa, {som|sme} sa {vlani|nedavno|tento rok|cerstvo|znovu|_} {ozenil*|vydal*|rozviedl*}, {zobrali|brali} {sme |}sa {vlani|v|pred|nedavno}, {papiere|navrh|ziadost} {o|na} rozvod*
"""
