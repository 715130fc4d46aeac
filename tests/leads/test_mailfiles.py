"""Files that come with mails: freed of metadata, sealed, gone after a week unless somebody needs them."""

import io
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from leads import correspondence, inbound, keptfiles
from leads.errors import NotFound
from leads.inbound import Letter
from leads.mailfiles import LARGEST, MOST, CleanFile, LeftOut, RawFile, clean, clean_all, files_of, stem_of
from leads.privacy import holds
from leads.privacy.search import search
from leads.store.crypto import new_id
from leads.store.tables import audit, mail_files
from tests.leads.firm import ADAM, DAY, MOMENT, Asked, Firm, firm

WEEK = timedelta(days=7)
SECRET = b"kanarek"


def photo() -> bytes:
    """A picture on its side, with the place where it was taken, the camera and a comment."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Kanarekcamera", 6
    exif.get_ifd(0x8825)[2] = (50.0, 5.0, 14.0)
    made = io.BytesIO()
    Image.new("RGB", (300, 200), "red").save(made, "JPEG", exif=exif, comment=b"kanarekcomment")
    return made.getvalue()


def paper() -> bytes:
    """A document that names its author, runs a script and encloses a file."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": "kanarekauthor", "/Producer": "kanarekprogram"})
    writer.add_attachment("kanarek.txt", b"kanarekinside")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


async def test_a_picture_loses_place_camera_and_comment_and_keeps_its_look() -> None:
    raw = photo()
    assert SECRET in raw.lower() and Image.open(io.BytesIO(raw)).getexif().get_ifd(0x8825)
    done = await clean("foto", raw)
    assert isinstance(done, CleanFile) and (done.name, done.kind) == ("foto.jpg", "jpeg")
    shown = Image.open(io.BytesIO(done.content))
    assert shown.size == (200, 300), "turned as it was meant to be seen"
    assert SECRET not in done.content.lower() and not dict(shown.getexif()) and "comment" not in shown.info


async def test_a_document_loses_author_program_and_enclosed_files() -> None:
    raw = paper()
    assert SECRET in raw.lower()
    done = await clean("faktura", raw)
    assert isinstance(done, CleanFile) and done.name == "faktura.pdf" and SECRET not in done.content.lower()
    read = PdfReader(io.BytesIO(done.content))
    assert len(read.pages) == 1 and not read.metadata and not read.attachments


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ\x90\x00\x03", "type"),
        (b"PK\x03\x04 word document", "type"),
        (b"<html><script>alert(1)</script>", "type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "type"),
        (b"", "type"),
        (b"%PDF-1.7 and then nothing", "broken"),
        (b"\xff\xd8\xff\xe0 no picture", "broken"),
        (b"x" * (LARGEST + 1), "too_large"),
    ],
)
async def test_what_is_not_taken_says_why(content: bytes, why: str) -> None:
    assert await clean("smlouva", content) == LeftOut("smlouva", why)  # type: ignore[arg-type]


async def test_a_picture_that_unpacks_into_a_flood_is_left_out() -> None:
    bomb = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(bomb, "PNG")
    assert len(bomb.getvalue()) < 100_000
    assert await clean("bomb", bomb.getvalue()) == LeftOut("bomb", "broken")


async def test_of_many_files_the_first_are_taken() -> None:
    kept, left_out = await clean_all([RawFile("a.txt", b"some words")] * (MOST + 2))
    assert len(kept) == MOST and [file.why for file in left_out] == ["too_many"] * 2


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Jan_Novak-smlouva.pdf", "Jan Novak-smlouva"),
        ("../../etc/passwd", "etc passwd"),
        ("x\u202egpj.exe", "x gpj"),
        ('a"\r\nSet-Cookie: b.pdf', "a Set-Cookie b"),
        ("<img src=x onerror=alert(1)>.png", "img src x onerror alert(1)"),
        ("", "file"),
    ],
)
async def test_a_hostile_name_is_only_words(name: str, stem: str) -> None:
    done = await clean(stem_of(name), b"some words")
    assert isinstance(done, CleanFile) and done.name == f"{stem}.txt"


def test_pictures_of_a_signature_and_invitations_are_no_files() -> None:
    mail = EmailMessage()
    mail.set_content("text")
    mail.add_alternative("<img src='cid:logo'>", subtype="html")
    page = list(mail.iter_parts())[1]
    assert isinstance(page, EmailMessage)
    page.add_related(photo(), "image", "jpeg", cid="<logo>", filename="image001.jpg")
    mail.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="x.ics")
    mail.add_attachment(photo(), maintype="image", subtype="jpeg", filename="kolo.jpg")
    assert [file.name for file in files_of(mail.as_bytes())] == ["kolo.jpg"]


async def with_file(f: Firm, asked: Asked, words: bytes = b"The kanarek order, signed by hand. " * 9) -> None:
    kept, left_out = await clean_all([RawFile("objednavka", words), RawFile("program", b"MZ\x00")])
    letter = Letter(ADAM, "Re: oferta", "W zalaczniku.", f"<{new_id().hex()}@x.example>", "open", kept, left_out)
    await inbound.answered(f.store, f.retention, asked.lead, letter, within=f.seen_once(), now=f.now)


async def test_a_file_is_sealed_read_by_staff_and_gone_after_a_week(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await with_file(f, asked)
        [file] = await keptfiles.of_lead(f.store, asked.lead)
        assert (file.name, file.kind, file.gone_at) == ("objednavka.txt", "text", f.now + WEEK)
        [mail] = await correspondence.of_lead(f.store, asked.lead)
        assert mail.id == file.mail and mail.left_out == (LeftOut("program", "type"),)
        shown, content = await keptfiles.opened(f.store, asked.lead, file.id, by=7, now=f.now)
        assert shown == file and content.startswith(b"The kanarek order")
        assert await f.count(audit, action="file_opened", actor="staff:7") == 1
        other = await f.asks("eva@poczta.example")
        with pytest.raises(NotFound):
            await keptfiles.opened(f.store, other.lead, file.id, by=7, now=f.now)
        f.now += WEEK - MOMENT
        assert await keptfiles.sweep(f.store, f.now) == 0
        f.now += MOMENT
        with pytest.raises(NotFound):
            await keptfiles.opened(f.store, asked.lead, file.id, by=7, now=f.now)
        assert await keptfiles.sweep(f.store, f.now) == 1
        assert await f.count(mail_files) == 0 and await f.count(audit, action="file_opened") == 1


async def test_a_file_with_a_purpose_stays_with_its_request_and_goes_with_it(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await with_file(f, asked)
        [file] = await keptfiles.of_lead(f.store, asked.lead)
        with pytest.raises(NotFound):
            await keptfiles.keep_for(f.store, asked.lead, file.id, purpose="because", by=7, now=f.now)
        await keptfiles.keep_for(f.store, asked.lead, file.id, purpose="order", by=7, now=f.now)
        assert await keptfiles.sweep(f.store, f.now + 20 * DAY) == 0
        async with f.store.main.read() as connection:
            sealed = bytes((await connection.execute(mail_files.select())).one().body[:16])
        assert (await search([tmp_path], [sealed, b"The kanarek order"])).files_with([sealed])
        await f.goes_cold(asked)
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.count(mail_files) == 0
        assert (await search([tmp_path], [sealed, b"The kanarek order"])).total == 0


async def test_a_hold_keeps_files_too(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await with_file(f, asked)
        [file] = await keptfiles.of_lead(f.store, asked.lead)
        until = f.now + 90 * DAY
        await holds.place(f.store, asked.lead, order_number="3 T 5/26", until=until, by=1, now=f.now)
        assert await keptfiles.sweep(f.store, f.now + 8 * DAY) == 0
        with pytest.raises(NotFound):
            await keptfiles.remove(f.store, asked.lead, file.id, by=7, now=f.now)
        assert await f.count(mail_files) == 1
        after = until + MOMENT
        await keptfiles.keep_for(f.store, asked.lead, file.id, purpose="claim", by=7, now=f.now)
        await keptfiles.remove(f.store, asked.lead, file.id, by=7, now=after)
        assert await f.count(mail_files) == 0
