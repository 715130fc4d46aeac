"""What PostgreSQL may not sample for its planner.

ANALYZE, which the server also runs by itself, copies values of rows into its catalog `pg_statistic`. No erasure reaches
them there: keys and sealed words of the erased stood there until the next sample, and their addresses' indexes for
everybody who may read `pg_stats`. So nothing is sampled of a column whose values must be gone with their owner. Ids are
random and name rows that are gone; times, states and numbers are counted with everybody else's.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, LargeBinary, MetaData, text

ID_BYTES = 16
# What is no sealed cell or keyed hash, and belongs to a person all the same.
IN_CLEAR = frozenset(
    {
        "mails.message_id",
        "holds.order_number",
        "staff.name",
        "staff.login",
        "staff.password",
        "staff.digest_to",
        "staff.mail_phone",
    }
)
_SAMPLED = text(
    "SELECT relname, attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid "
    "WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped "
    "AND attstattarget IS DISTINCT FROM 0"
)


def is_sampled(column: Column[object]) -> bool:
    """Whether the planner may know values of a column."""
    binary = isinstance(column.type, LargeBinary) and column.type.length != ID_BYTES
    return not binary and f"{column.table.name}.{column.name}" not in IN_CLEAR


def switch_off(connection: Connection, metadata: MetaData) -> None:
    """Keep the planner from sampling what it may not, in the tables that there are now. Repeatable."""
    if connection.dialect.name != "postgresql":
        return
    kept = {(t.name, c.name) for t in metadata.tables.values() for c in t.columns if not is_sampled(c)}
    for table, column in connection.execute(_SAMPLED).all():
        if (table, column) in kept:
            connection.execute(text(f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET STATISTICS 0'))
