"""What visitors want, in seven languages: tables of ways to say it, and dialogues about the address."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leads.intent import Turn, Understanding, may_matter, understand
from leads.phrasing.corrections import corrected

PHRASES = Path(__file__).parent / "phrases"
LANGUAGES = ("cs", "de", "en", "it", "pl")
SMALLER_LANGUAGES = ("fr", "sk")
INTENTS = ("offer", "dsar_access", "dsar_erasure", "dsar_rectification", "consent_withdraw", "human_handover")
MISSES_ALLOWED = 0.1
SMALL_TALK = (
    ("cs", "unese 80 kg? | unese 120 kg | hmm | zima bude dlouha"),
    ("de", "wasserdicht? | spritzwasser | hm | soso"),
    ("en", "green? | blue | hmm | rainy day"),
    ("it", "sette litri? | otto litri | bella giornata"),
    ("pl", "zielony? | niebieski | hmm | pada deszcz"),
)
TOKENS = {"{e}": "[e-mail 1]", "{f}": "[e-mail 2]", "{p}": "[phone 1]"}


def chat(line: str) -> list[Turn]:
    for sign, token in TOKENS.items():
        line = line.replace(sign, token)
    return [Turn("staff" if place % 2 else "visitor", text) for place, text in enumerate(line.split(" | "))]


def said(line: str, language: str = "en") -> Understanding:
    return understand(chat(line), language=language)


def table(language: str, intent: str, sign: str) -> list[str]:
    lines: list[str] = []
    wanted = False
    for line in (PHRASES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"\[(\w+) ([+-])\]", line):
            wanted = match.groups() == (intent, sign)
        elif wanted and line and not line.startswith("#"):
            lines.append(line)
    return lines


def every_line() -> Iterator[tuple[str, str]]:
    for language in (*LANGUAGES, *SMALLER_LANGUAGES):
        for intent in INTENTS:
            for sign in "+-":
                yield from ((language, line) for line in table(language, intent, sign))


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("language", (*LANGUAGES, *SMALLER_LANGUAGES))
def test_what_is_asked_for_is_understood_and_what_only_sounds_like_it_is_not(language: str, intent: str) -> None:
    for sign in "+-":
        lines = table(language, intent, sign)
        assert len(lines) >= (30 if language in LANGUAGES else 2)
        results = [(line, said(line, language)) for line in lines]
        wrong = [
            line
            for line, meant in results
            if (meant.wants_offer if intent == "offer" else intent in meant.intents) != (sign == "+")
        ]
        assert len(wrong) <= MISSES_ALLOWED * len(lines), wrong


def test_a_message_that_may_not_matter_changes_nothing() -> None:
    skipped = 0
    for language, line in (*every_line(), *SMALL_TALK):
        turns = chat(line)
        for count, turn in enumerate(turns):
            if not may_matter(turn.text, language=language):
                skipped += 1
                assert understand(turns[: count + 1], language=language) == understand(turns[:count], language=language)
    assert skipped > 50


@pytest.mark.parametrize(
    ("language", "line", "number"),
    [
        ("en", "Send the quote to {e}, cc {f}", 1),
        ("cs", "Nabídku na {e} prosím | Jistě | pardon, to je špatně, má být {f}", 2),
        ("pl", "Mój mail to {e}, ale ofertę proszę na {f}", 2),
        ("it", "Preventivo a {e} | Certo | e la fattura dell'ultimo ordine a {f}", 1),
        ("de", "Nicht an mich ({e}), sondern das Angebot an {f}", 2),
        ("de", "Angebot an {e} | machen wir | liefern Sie samstags? mein Login {f} geht übrigens nicht", 1),
        ("en", "I wrote about my claim from {e} | Yes? | Please email a quote to the same address", 1),
        ("cs", "{e} je můj starý mail, pro nabídku použijte {f}", 2),
        ("cs", "Loni šla kalkulace na {e}, tam už nejsem. Tu novou prosím na {f}", 2),
        ("pl", "Rok temu wycena szła na {e}, nie mam już do niej dostępu. Tę nową na {f}", 2),
        ("cs", "Mail máte u reklamace, {e} | Ano, vidím | tak tam hoďte i ceny těch dveří", 1),
        ("de", "{e} haben Sie von der Reklamation | Ja | gut, dann dorthin auch die Preise für die Markise", 1),
        ("en", "I wrote from {e} about a complaint | Yes? | what do two chairs cost? just send it there", 1),
        ("it", "la stessa mail dell'ultima volta | {e}? | esatto, mi mandi lì quanto viene il divano", 1),
        ("de", "Den Preis bitte nicht an mich, sondern an den Vorstand, {e}", 1),
        ("en", "{e} | Hi! | I need a quote for the campervan", 1),
        ("it", "mandatemi tutto col prezzo del preventivo a {e} cioè {f} col punto", 2),
        ("pl", "jaka cena? | 40 tys. | no to proszę o zdjęcia i cenę końcową na {e}", 1),
        ("en", "Personal: {e}. Work: {f}. Please use the personal one for the quote.", 1),
        ("de", "Privat: {e}, dienstlich: {f}. Angebot bitte an die private", 1),
        ("cs", "{e} je firemní, {f} soukromý. Ta nabídka je pro firmu | Dobře.", 1),
        ("pl", "prywatny {e}, służbowy {f} | Słucham | wycenę proszę na prywatny", 1),
        ("en", "What do 6 panels cost? | £5,900 | send us that | Which email? | {e}, no hang on {f}", 2),
        ("en", "a price on 30 vests please, shoot it over to accounts | {e}? | that's the one", 1),
        ("cs", "kolik za pronájem stanu | 3 200 | hoďte mi to na mail | Kam? | {e}", 1),
        ("it", "Mi serve un preventivo per mio padre, mandatelo a lui a {e}. La mia è {f} se avete domande", 1),
    ],
)
def test_the_offer_goes_to_the_address_that_was_meant(language: str, line: str, number: int) -> None:
    meant = said(line, language)
    assert meant.wants_offer
    assert meant.email_token == f"[e-mail {number}]"


def test_an_address_given_for_a_newsletter_is_not_taken_for_an_offer() -> None:
    meant = said("Sign me up for the newsletter, {e} | done | could you also email me a quote for a bike?")
    assert meant.wants_offer
    assert meant.email_token is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "a quote for the stairlift please. she hasn't got email so ring her on {p}"),
        ("de", "Rufen Sie mich bitte an wegen einem Angebot, {p}, Mail hab ich nicht"),
        ("cs", "Nabídku chci jen po telefonu, {p}, maily nečtu | Zavoláme."),
        (
            "de",
            "Was kostet die Inspektion? | 289 Euro. Soll ich das als Angebot mailen? | passt schon, ich komm vorbei",
        ),
        ("cs", "Pošlete mi nabídku na střechu, {e} | Jasně. | tak nakonec nic, prodáváme barák"),
        ("pl", "Nie chcę już oferty na dach, którą mieliście wysłać na {e}"),
        ("de", "schicken Sie mir das Angebot aufs Fax, {p} | Kommt per Fax."),
        ("en", "I got your quote thanks, {e}. we'll think about it | Take your time."),
        ("pl", "proszę pocztą, nie mailem. Oferta na 4 okna na adres [address 1] | Wyślemy pocztą."),
        (
            "de",
            "Kostet das viel? | Ich könnte ein Angebot mailen. | Nein nein. Rufen Sie mich an, {p}",
        ),
        (
            "it",
            "Sto in via Po | Il recapito telefonico {p} è da cambiare? | si mettete {p} | Arriverà.",
        ),
        ("pl", "na piśmie dostałam wypowiedzenie, ile kosztuje porada? | 250 zł. | dziękuję"),
    ],
)
def test_nothing_is_mailed_to_one_who_has_no_mail_or_wants_none(language: str, line: str) -> None:
    assert not said(line, language).wants_offer


def test_a_czech_that_is_no_here() -> None:
    assert said("šlo by tu kalkulaci dostat mailem? adresu hned dopíšu", "cs").wants_offer
    assert not said("jen mi tady v chatu řekněte cenu, kalkulaci mailem ne", "cs").wants_offer


def test_a_price_that_is_told_in_digits_alone_meets_the_condition() -> None:
    assert said("Se state sotto i 300 mandatemi il preventivo a {e} | Siamo a 280. | ottimo", "it").wants_offer
    assert not said("Se state sotto i 300 mandatemi il preventivo a {e} | Siamo a 380. | peccato", "it").wants_offer


def test_the_token_is_given_back_as_it_is_written() -> None:
    turns = [Turn("visitor", "Angebot bitte an [E-Mail 3]")]
    assert understand(turns, language="de").email_token == "[E-Mail 3]"


@pytest.mark.parametrize(("price", "wanted"), [("It's £879 each.", True), ("It's £979 each.", False)])
def test_an_offer_bound_to_a_price_is_wanted_once_the_price_is_met(price: str, wanted: bool) -> None:
    asked = "If it's under £900 each email me an offer at {e}, otherwise don't bother"
    assert not said(asked).wants_offer
    assert said(f"{asked} | {price}").wants_offer is wanted


def test_a_withdrawn_wish_is_declined() -> None:
    meant = said("Please email a quote to {e} | Will do. | Actually forget it, I bought one elsewhere")
    assert meant == Understanding(False, None, False, frozenset({"declined"}))


def test_declining_the_firms_proposal_is_declined_and_asks_for_nothing() -> None:
    meant = said("Kolik stojí? | 900 Kč. Poslat nabídku? | ne díky", "cs")
    assert not meant.wants_offer
    assert "declined" in meant.intents


@pytest.mark.parametrize(
    ("language", "line", "intents"),
    [
        ("pl", "skąd macie mój adres? wypiszcie mi proszę co tam o mnie jest w waszej bazie", "dsar_access"),
        ("sk", "Pošlite mi kompletný výpis všetkého, čo o mne evidujete", "dsar_access"),
        ("cs", "vyhoďte mě z databáze, ať po mně nic nezůstane | Údaje smažeme.", "dsar_erasure"),
        ("it", "ricevo promo. voglio che mi leviate dall'archivio, tutto", "dsar_erasure"),
        ("en", "I ticked the box for updates but I'd like to untick it", "consent_withdraw"),
        ("en", "please pull me out of all marketing", "consent_withdraw"),
        ("de", "lieber mit einem Mitarbeiter bitte", "human_handover"),
        ("fr", "je préfère parler à un vrai commercial, pas à un robot", "human_handover"),
        ("pl", "Proszę z panią kierowniczką, nie z czatem", "human_handover"),
        ("cs", "radši bych mluvil s někým od vás", "human_handover"),
        ("cs", "a opravujete i cizí vrata? | Opravujeme všechny značky.", ""),
        ("pl", "zmiana adresu dostawy zamówienia 5512 na biuro | Zmienione.", ""),
        ("cs", "nejde mi odhlásit odběr elektřiny", ""),
        ("cs", "potřebuju výpis z rejstříku | Výpis vydáváme na počkání.", ""),
        ("de", "geht Königsblau auch raus? | Genau, Königsblau ist löschbar.", ""),
        ("pl", "zapomniałem hasła do konta | Link wysłany.", ""),
        ("en", "can you send my payslip to {e} | Done.", ""),
        ("en", "I could use an email | I could put that in an email for you? | lovely", ""),
        ("fr", "vous pouvez m'envoyer un devis ? je donne l'adresse demain, elle change", ""),
        ("pl", "dajcie ofertę na maila a nie telefonem, telefonów mam dość", ""),
    ],
)
def test_a_right_is_told_from_what_sounds_like_it(language: str, line: str, intents: str) -> None:
    assert sorted(said(line, language).intents - {"declined"}) == intents.split()


def test_a_call_is_no_offer_by_mail_and_no_handover() -> None:
    meant = said("Please call me back on {p} about the fridge")
    assert meant.wants_call
    assert not meant.wants_offer
    assert not meant.intents


def test_a_visitor_may_write_in_another_language_than_the_page() -> None:
    meant = understand([Turn("visitor", "Prosím, pošlete mi nabídku na kolo na [e-mail 1], děkuji")], language="en")
    assert meant.wants_offer


@pytest.mark.parametrize(
    ("language", "value", "later", "right"),
    [
        ("cs", "m.zeman@seznam.cz", "pardon, ne seznam.cz ale email.cz", "m.zeman@email.cz"),
        ("de", "n.haug@t-onlien.de", "t-online natürlich", "n.haug@t-online.de"),
        ("en", "amy@example.com", "sorry, it's .org not .com", "amy@example.org"),
        ("en", "amy58@example.com", "oops, 85 not 58", "amy85@example.com"),
        (
            "en",
            "amy@example.com",
            "thanks, by the way our site is shop.example.net, see you there",
            "amy@example.com",
        ),
        ("de", "info@holz-aumuller.de", "moment, mit ue, also aumueller", "info@holz-aumueller.de"),
        ("en", "amy@shop.com", "that's not us, we're .example", "amy@shop.example"),
        ("it", "info@example.com", "siamo la Rossi s.r.l. di Milano", "info@example.com"),
    ],
)
def test_an_address_is_put_right_in_words(language: str, value: str, later: str, right: str) -> None:
    turns = [Turn("visitor", "nabídka, quote: [e-mail 1]"), Turn("staff", "OK"), Turn("visitor", later)]
    assert corrected(turns, "[e-mail 1]", {"[e-mail 1]": value}, language=language) == right


def test_another_address_of_the_chat_is_meant_by_the_name_of_its_mailbox() -> None:
    turns = [
        Turn("visitor", "Mandate il preventivo a [e-mail 1] e in copia a [e-mail 2]"),
        Turn("visitor", "anzi mandatelo solo ad acquisti"),
    ]
    kept = {"[e-mail 1]": "direzione@example.com", "[e-mail 2]": "acquisti@example.com"}
    assert corrected(turns, "[e-mail 1]", kept, language="it") == "acquisti@example.com"


@pytest.mark.parametrize("value", ["office@tischlerei.@", "anna@", "@example.com"])
def test_half_an_address_is_left_as_it_is(value: str) -> None:
    turns = [Turn("visitor", "Angebot an [e-mail 1] bitte"), Turn("visitor", "danke sehr")]
    assert corrected(turns, "[e-mail 1]", {"[e-mail 1]": value}, language="de") == value


@pytest.mark.parametrize(
    ("language", "value", "firm", "answer", "right"),
    [
        ("de", "steffi@yahoo.com", "Also yahoo.de?", "ja genau", "steffi@yahoo.de"),
        ("it", "beppe@gmail.se", "Intende gmail.com, giusto?", "e che altro", "beppe@gmail.com"),
        ("en", "amy@gmial.com", "gmail.com, right?", "no, leave it as I wrote it", "amy@gmial.com"),
        ("en", "amy@example.com", "Have you seen shop.example.net?", "yes", "amy@example.com"),
    ],
)
def test_the_firm_may_ask_whether_another_mailbox_is_meant(
    language: str, value: str, firm: str, answer: str, right: str
) -> None:
    turns = [Turn("visitor", "quote: [e-mail 1]"), Turn("staff", firm), Turn("visitor", answer)]
    assert corrected(turns, "[e-mail 1]", {"[e-mail 1]": value}, language=language) == right


def test_another_mailbox_of_a_known_provider_takes_the_place_of_the_first() -> None:
    turns = [Turn("visitor", "schriftlich bitte, [e-mail 1], nee quatsch, gmail punkt com")]
    assert corrected(turns, "[e-mail 1]", {"[e-mail 1]": "kn@googlemail.com"}, language="de") == "kn@gmail.com"


def test_half_an_address_is_completed_by_the_whole_one_that_the_firm_understood() -> None:
    turns = [Turn("visitor", "preventivo: [e-mail 1]"), Turn("staff", "quindi [e-mail 2]?"), Turn("visitor", "yep")]
    kept = {"[e-mail 1]": "ilario@", "[e-mail 2]": "ilario@gmail.com"}
    assert corrected(turns, "[e-mail 1]", kept, language="it") == "ilario@gmail.com"
