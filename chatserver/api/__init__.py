"""What other programs read, at /api/v1: one table of endpoints, from which routes, scopes and the document are made."""
