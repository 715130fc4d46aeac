"""Password hashes that cost a thousandth: what a test signs in with is guessed by nobody."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from leads import passwords

PRODUCT = passwords._HASHER


@pytest.fixture(autouse=True, scope="session")
def cheap_passwords() -> Iterator[None]:
    """Argon2id all the same; tests/leads/test_accounts.py looks at what the product takes for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield
