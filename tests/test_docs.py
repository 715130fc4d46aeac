"""The documents say what is there, and nothing that is not."""

import re
from pathlib import Path

import pytest
import yaml

from chatserver.cli import main
from chatserver.settings import Settings
from leads import roles
from leads.store.transitions import STAGES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])


def test_the_readme_is_short_and_has_a_picture() -> None:
    assert len(README.splitlines()) <= 150
    assert re.search(r"!\[[^\]]+\]\(docs/images/[^)]+\.png\)", README)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_word_of_the_command_line_stands_in_the_readme() -> None:
    for name in sorted(main.commands):
        assert f"./dev {name}" in README, name


def test_every_setting_stands_in_the_configuration_file() -> None:
    written = yaml.safe_load((ROOT / "config.yaml").read_text("utf-8"))
    assert set(written) == set(Settings.model_fields)
    for name, section in written.items():
        if isinstance(section, dict):
            fields = Settings.model_fields[name].annotation.model_fields  # type: ignore[union-attr]
            assert set(section) == set(fields), name


def test_decisions_are_numbered_without_a_gap_and_dated() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in decisions] == list(range(1, len(decisions) + 1))
    for page in decisions:
        assert re.search(r"^Status: \w+, \d{4}-\d\d-\d\d", page.read_text("utf-8"), re.MULTILINE), page.name


def test_the_glossary_knows_the_stages_of_a_lead() -> None:
    rows = (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines()
    line = next(row for row in rows if row.startswith("| stage"))
    for stage in STAGES:
        assert stage.replace("_", " ") in line, stage


def test_the_map_of_the_rooms_is_complete() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = {path.parent for path in ROOT.glob("*/__init__.py")} | {ROOT / "widget"}
    for room in rooms - {ROOT / "bootstrap", ROOT / "benchmarks", ROOT / "tests"}:
        assert f"`{room.name}/`" in architecture, room.name


def test_the_page_of_roles_is_the_one_that_the_table_makes() -> None:
    assert (ROOT / "docs" / "roles.md").read_text("utf-8") == roles.page(), "python -m leads.roles > docs/roles.md"


def test_every_fault_has_tests_that_exist() -> None:
    page = (ROOT / "docs" / "faults.md").read_text("utf-8")
    known = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }
    rows = re.findall(r"^\| (F\d+) \|.*\| (.*) \|$", page, re.MULTILINE)
    assert [name for name, _ in rows] == [f"F{n}" for n in range(1, 26)]
    for fault, tests in rows:
        named = re.findall(r"`(test_\w+)`", tests)
        assert named and known.issuperset(named), (fault, set(named) - known)
