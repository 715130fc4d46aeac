"""A mistake in the configuration refuses to start and names file, key and remedy."""

from pathlib import Path
from typing import Any

import pytest

from chatserver.configfile import BadConfiguration, load
from chatserver.sites import parents_of

CONFIG = Path(__file__).parents[2] / "config.yaml"
OFF_LOOPBACK = {"server.host": "0.0.0.0", "server.trusted_proxies": ["10.0.0.1"]}


def refusal(overrides: dict[str, Any]) -> str:
    with pytest.raises(BadConfiguration) as refused:
        load(CONFIG, {}, overrides)
    return str(refused.value)


@pytest.mark.parametrize(
    ("overrides", "words"),
    [
        ({"retention.open_led": "3 days"}, ("config.yaml", "retention.open_led", "did you mean 'open_lead'")),
        ({"sevrer": {}}, ("sevrer", "did you mean 'server'")),
        ({"retention.open_lead": "month"}, ("retention.open_lead", "14 days")),
        ({"retention.open_lead": 30}, ("retention.open_lead", "14 days")),
        ({"retention.open_lead": 0}, ("retention.open_lead",)),
        ({"retention.open_lead": "0 days"}, ("longer than nothing",)),
        ({"retention.open_lead": "-1 days"}, ("retention.open_lead",)),
        ({"retention.open_lead": "1e9 days"}, ("retention.open_lead",)),
        ({"retention.open_lead": False}, ("retention.open_lead",)),
        ({"retention.open_lead": float("nan")}, ("retention.open_lead",)),
        ({"retention.open_lead": "3 days"}, ("between open_lead_min and open_lead_max",)),
        ({"retention.chat_answered": "8 days"}, ("chat_answered", "chat_unanswered")),
        ({"retention.due_soon": "7 days"}, ("due_soon", "open_lead_min")),
        ({"server.host": "0.0.0.0"}, ("tls_certificate", "trusted_proxies")),
        (OFF_LOOPBACK, ("public_url", "https://")),
        (OFF_LOOPBACK | {"server.public_url": "http://chat.example.com"}, ("public_url", "https://")),
        ({"server.tls_key": "key.pem"}, ("set both or neither",)),
        ({"server.port": 70000}, ("server.port",)),
        ({"server.port": "8080"}, ("server.port",)),
        ({"storage.main": "mysql://x/y"}, ("postgresql+asyncpg",)),
        ({"storage.main": "postgresql+asyncpg://a@db.example/x"}, ("verify-full",)),
        ({"storage.main": "postgresql+asyncpg://a@127.0.0.1/x"}, ("go together",)),
        ({"storage.redis": "redis://cache.example"}, ("rediss://",)),
        ({"mail.smtp_host": "mail.example", "mail.smtp_tls": False}, ("smtp_tls",)),
        ({"sites": []}, ("sites",)),
        ({"follow_ups": [{"name": "discount", "after": "60 days"}]}, ("after the lead is cold",)),
    ],
)
def test_a_mistake_is_named_with_its_key_and_a_remedy(overrides: dict[str, Any], words: tuple[str, ...]) -> None:
    message = refusal(overrides)
    for word in words:
        assert word in message


def test_a_key_that_stands_twice_is_refused_with_its_line(tmp_path: Path) -> None:
    text = CONFIG.read_text("utf-8").replace("  port: 8080", "  port: 8080\n  port: 8081")
    assert text.count("port: 808") == 2
    (tmp_path / "config.yaml").write_text(text, "utf-8")
    with pytest.raises(BadConfiguration, match=r"line \d+: the key 'port' stands twice"):
        load(tmp_path / "config.yaml", {})


def test_the_environment_wins_over_the_file() -> None:
    settings = load(CONFIG, {"LETHE_RETENTION__OPEN_LEAD": "45 days", "PORT": "9001"})
    assert settings.retention.open_lead.days == 45 and settings.server.port == 9001


def test_every_setting_of_the_file_says_why_it_is_there() -> None:
    """config.yaml is the reference: each line with a value that is not self-evident carries a comment."""
    lines = [line for line in CONFIG.read_text("utf-8").splitlines() if line.startswith("  ") and ":" in line]
    assert len(lines) > 40
    assert sum("#" in line for line in lines) >= len(lines) * 0.6


def test_on_loopback_the_demo_may_embed_the_chat_whichever_port_it_was_given() -> None:
    settings = load(CONFIG, {}, {"server.port": 8444})
    (site,) = settings.sites
    assert "http://localhost:8444" not in site.origins, "the file knows of another port"
    assert {"http://localhost:8444", "http://127.0.0.1:8444", *site.origins} <= set(parents_of(settings, site))
    public = load(CONFIG, {}, OFF_LOOPBACK | {"server.public_url": "https://chat.example.com"})
    assert parents_of(public, public.sites[0]) == (*public.sites[0].origins, "https://chat.example.com"), "our own"
