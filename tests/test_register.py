"""Nothing is kept that nobody has thought about."""

from sqlalchemy import LargeBinary

from leads.privacy.register import AREAS, entries
from leads.store import tables

COLUMNS = {
    f"{table.name}.{column.name}": column
    for metadata in (tables.main, tables.keys, tables.ledger)
    for table in metadata.tables.values()
    for column in table.columns
}


def test_every_column_has_an_entry() -> None:
    registered = {entry.place for entry in entries()}
    assert len(COLUMNS) > 150
    assert set(COLUMNS) - registered == set()


def test_no_entry_names_a_column_that_is_gone() -> None:
    of_tables = {f"{area.name}.{column.partition(':')[0]}" for area in AREAS for column in area.columns.split()}
    assert of_tables - set(COLUMNS) == set()


def test_every_entry_says_whose_why_how_long_and_how_it_goes() -> None:
    for entry in entries():
        said = (entry.owner, entry.retention, entry.purpose, entry.basis, entry.shown, entry.eraser)
        assert all(said), entry.place
        assert entry.kind in ("text", "id", "time", "state", "number"), entry.place


def test_what_a_person_wrote_is_stored_sealed() -> None:
    """Personal text of visitors stands in binary columns without a fixed length; staff accounts are the exception."""
    for entry in entries():
        column = COLUMNS.get(entry.place)
        if entry.kind == "text" and column is not None and not entry.place.startswith("staff."):
            assert isinstance(column.type, LargeBinary) and column.type.length is None, entry.place


def test_personal_rows_name_every_table_that_has_an_owner() -> None:
    owned = {
        table.name
        for table in tables.main.tables.values()
        if any(key.column.table.name == "owners" for key in table.foreign_keys)
    }
    assert owned - {table.name for table, _ in tables.PERSONAL_ROWS} == set()
