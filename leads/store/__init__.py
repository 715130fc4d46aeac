"""Where it is kept: tables, databases, keys, the group writer, jobs and signals."""
