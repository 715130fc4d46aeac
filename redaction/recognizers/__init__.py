"""One file a family of personal data."""
