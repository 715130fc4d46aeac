"""Redaction: text in, redacted text and findings out. No database, no network, no clock."""
