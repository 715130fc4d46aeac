"""Every class that a manager tunes, over HTTP: by the same steps, within the operator's bounds and the law's."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from chatserver.configfile import BadConfiguration, load
from leads import rules
from leads.store.tables import owners
from tests.chatserver.test_tuning import ask_for, managers
from tests.helpers import CONFIG, lethe, until

DAY = timedelta(days=1)
TUNED = {
    "chat_answered": (1, 7),
    "chat_unanswered": (1, 30),
    "closed_lead": (1, 90),
    "order": (7, 365),
    "customer": (365, 3650),
    "tax_documents": (3650, 4380),
}


async def test_each_class_is_tuned_by_the_same_steps_and_refuses_what_is_no_period(tmp_path: Path) -> None:
    async with lethe(tmp_path, more={"firm.products": ["Tatra 5"]}) as server, managers(server) as (olga, petr):
        page = await olga.get("/console/rules")
        for key, (least, most) in TUNED.items():
            assert f'<option value="{key}"' in page.text
            for days in ("-1", "1000000000", "NaN", "month", "no", str(least - 1), str(most + 1)):
                bad = await olga.post("/console/rules/confirm", {"key": key, "days": days, "why": "because"})
                assert bad.status == 422 and str(least) in bad.text and str(most) in bad.text, (key, days)
            fields = {"key": key, "days": str(most), "why": "they come back late"}
            first = await olga.post("/console/rules/confirm", fields)
            assert first.status == 200 and f"Kept for {most:,} days" in first.text and "in force at once" in first.text
            assert "rule_changed" in (await ask_for(olga, fields)).location
            waits = await ask_for(olga, fields | {"days": str(least)})
            assert "rule_waits" in waits.location
            version = (await rules.versions(server.store))[0]
            assert f"Kept for {least:,} day" in (await petr.get(f"/console/rules/{version.id}")).text
            assert (await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})).status == 303
            found = await rules.in_force(server.store, server.parts.retention)
            assert found.period(key) >= least * DAY and found.rule_of(key) == version.id
            assert (await petr.post(f"/console/rules/{version.id}/undo", {"why": "a mistake"})).status == 303
        assert (
            "The law asks to keep"
            in (
                await olga.post("/console/rules/confirm", {"key": "tax_documents", "days": "99", "why": "because"})
            ).text
        )
        for wrong in ({"key": "audit"}, {"key": "nothing"}, {"key": "chat_answered", "product": "Tatra 5"}):
            refused = await olga.post("/console/rules/confirm", {"days": "7", "why": "because"} | wrong)
            assert refused.status == 422, wrong
        own = {"key": "customer", "product": "Tatra 5", "days": "3650", "why": "ten years of service"}
        assert (await ask_for(olga, own)).status == 303
        assert len(await rules.versions(server.store)) == 3 * len(TUNED) + 1
        shown = (await olga.get("/console/rules?key=customer&product=Tatra+5")).text
        assert 'a customer · <span class="long">Tatra 5</span>' in shown and "This one has a rule of its own" in shown


async def test_a_rule_about_chats_holds_for_the_next_sentence_and_its_notice(tmp_path: Path) -> None:
    """Each visitor was told a day, which a rule does not move: it holds for what is written from then on."""
    async with lethe(tmp_path) as server, managers(server) as (olga, _):
        before, after = await server.visitor(), await server.visitor()
        told = (await before.say("Hello"))["deleted_by"]
        own = {"key": "chat_unanswered", "site": "demo", "days": "20", "why": "our season is short"}
        assert "keep the day that their visitors were told" in (await olga.post("/console/rules/confirm", own)).text
        assert (await ask_for(olga, own)).status == 303
        await until(lambda: server.parts.periods.at("demo").chat_unanswered == 20 * DAY)
        today = server.clock().date()
        assert told == (today + 7 * DAY).isoformat()
        assert (await after.say("Hello"))["deleted_by"] == (today + 20 * DAY).isoformat()
        assert "20 days" in (await olga.get("/privacy/demo?lang=en")).text
        async with server.store.main.read() as connection:
            dates = [row.cold_at.date() for row in await connection.execute(select(owners.c.cold_at))]
        assert sorted(dates) == [today + 7 * DAY, today + 20 * DAY]


@pytest.mark.parametrize(
    ("tunable", "said"),
    [
        ({"closed_lead": {"least": "8 days", "most": "90 days"}}, "tunable.closed_lead"),
        ({"closed_lead": {"least": "1 day", "most": "month"}}, "tunable.closed_lead.most"),
        ({"closed_lead": {"least": 0, "most": "90 days"}}, "tunable.closed_lead.least"),
        ({"closed_lead": {"most": "90 days"}}, "tunable.closed_lead"),
        ({"order": {"least": "36 hours", "most": "90 days"}}, "whole days"),
        ({"audit": {"least": "1 day", "most": "90 days"}}, "tunable.audit"),
        ({"tax_documents": {"least": "1 day", "most": "4000 days"}}, "the law gives it"),
        ({"tax_documents": {"most": "1825 days"}}, "tunable.tax_documents"),
        ({"customer": False}, "tunable.customer"),
    ],
)
def test_bounds_that_cannot_be_are_named(tunable: dict[str, object], said: str) -> None:
    with pytest.raises(BadConfiguration, match=re.escape(said)):
        load(CONFIG, {}, {"retention.tunable": tunable})
