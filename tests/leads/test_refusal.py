"""A no ends a request, so it is one only when the whole answer says nothing else."""

from __future__ import annotations

import time

import pytest

from leads.attitude import attitude


@pytest.mark.parametrize(
    "text",
    [
        "Tu červenou nechci, pošlete nabídku na modrou.",
        "Not interested in the trailer, send me the bike.",
        "Kein Interesse an der Montage, nur das Rad bitte.",
        "Rezygnuję z dostawy, odbiorę osobiście.",
        "Rinuncio allo sconto, mi serve subito.",
        "Pas intéressé par la livraison, je viendrai le chercher.",
        "Nechci čekat do května, pošlete mi to prosím hned.",
        "No thanks needed, please send the contract.",
        "No\nI meant the bigger one, please send it",
        "Nechci. Modrou.",
        "No\n\nThe Bigger One",
        "Non merci\n\nPaul\nAppelez-moi",
        "Ne\nModrou",
        "Ne, tu větší.",
        "Ne, děkuji, ale za rok ano.",
        "Nie rezygnuję.",
        "Non rinuncio!",
        "No problem.",
        "Nemám zájem o montáž.",
        "Nemám záujem o dopravu, prídem si po to.",
        "Kúpili sme inde držiak, bicykel by sme chceli od vás.",
        "Kupiliśmy gdzie indziej bagażnik, rower weźmiemy.",
        "We bought the lock elsewhere. The bike is still to come from you.",
        "Nein danke, keine Montage. Wann kommt das Rad",
        "Non merci pour le casque. Le vélo me va.",
        "No, grazie, niente casco. Aspetto il contratto.",
        "Nemám zájem.\n\nEva Zkušební\nPS: pošlete mi prosím tu modrou",
        "Not interested, regards, send the blue",
        "Nechci to. Leda s větší slevou.",
        "The price is too high for me.",
        "Nein, danke. Haben Sie es in Blau?",
        "Momentálně nemám zájem, ozvěte se na jaře.",
    ],
)
def test_an_answer_that_says_more_than_no_is_an_ordinary_one(text: str) -> None:
    assert attitude(text) == "open"


@pytest.mark.parametrize(
    "text",
    [
        "No",
        "Ne.",
        "No, thanks.",
        "Hi,\n\nthank you for the offer, but unfortunately we are no longer interested.\n\nKind regards\nAnn Sample",
        "I’m not interested in your offer, sorry.",
        "We bought it elsewhere, thanks.",
        "Dobrý den, děkuji za nabídku, ale už nemám zájem. S pozdravem Jan Zkušební",
        "Ne, děkuji, je to moc drahé.",
        "Nechci, díky.",
        "Už to nechceme, koupili jsme jinde.",
        "Dobrý deň, žiaľ nemám záujem. Ďakujem",
        "Ďakujem, ale nie. Kúpili sme inde.",
        "Dzień dobry, nie jestem już zainteresowany. Pozdrawiam",
        "Rezygnuję z oferty, za drogo.",
        "Buongiorno, non mi interessa più, grazie.\nCordiali saluti\nMaria Prova",
        "Non siamo interessati alla vostra offerta.",
        "Guten Tag, wir haben uns anders entschieden. Vielen Dank!\n\nMit freundlichen Grüßen\nBeate Muster",
        "Nein, vielen Dank.",
        "Leider kein Interesse mehr, zu teuer.",
        "Bonjour,\nnon merci, c’est trop cher.\nCordialement,\nPaul",
        "Je ne suis plus intéressé par votre offre.",
        "No thank you.\n\nAnn Sample\nBuying\n\nCONFIDENTIAL: if you got this by mistake, please delete it.",
    ],
)
def test_a_no_that_is_the_whole_answer_is_one_in_every_language(text: str) -> None:
    assert attitude(text) == "no"


@pytest.mark.parametrize("piece", ["no thank you ", "uz jiz to ho je ", "leider ", "no, ", "je to ", "schon bereits "])
def test_a_repeated_phrase_costs_no_time(piece: str) -> None:
    begun = time.perf_counter()
    attitude((piece * 200)[:400])
    assert time.perf_counter() - begun < 0.2
