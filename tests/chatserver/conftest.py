"""Passwords that cost little, for whoever signs in here."""

from tests.cheaply import cheap_passwords

__all__ = ["cheap_passwords"]
