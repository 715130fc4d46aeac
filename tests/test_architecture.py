"""Who may enter which room, and that nothing is built at the door."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("chatserver", "leads", "leads.privacy", "leads.store", "redaction")
MAY_ENTER = {
    "chatserver": {"leads", "leads.privacy", "leads.store", "redaction"},
    "leads": {"leads.privacy", "leads.store", "redaction"},
    "leads.privacy": {"leads.store"},
    "leads.store": set[str](),
    "redaction": set[str](),
}


def modules() -> dict[str, Path]:
    """Every module of the rooms by its dotted name."""
    found = {}
    for top in ("chatserver", "leads", "redaction"):
        for path in sorted((ROOT / top).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def room_of(name: str) -> str | None:
    """The innermost room that a module lies in."""
    return max((room for room in ROOMS if name == room or name.startswith(f"{room}.")), key=len, default=None)


def imports(name: str) -> Iterator[str]:
    """Modules of ours that this one imports, also those inside functions."""
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if room_of(alias.name))
        elif isinstance(node, ast.ImportFrom) and node.module and room_of(node.module):
            assert node.level == 0, f"{name} imports by dots"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module


GRAPH = {name: set(imports(name)) - {name} for name in MODULES}


def test_there_is_something_to_check() -> None:
    assert len(MODULES) > 80
    assert {room_of(name) for name in MODULES} == set(ROOMS)
    assert "leads.store.tables" in GRAPH["leads.offers"]


def test_imports_only_go_down() -> None:
    wrong = [
        f"{name} imports {other}"
        for name, others in GRAPH.items()
        for other in sorted(others)
        if (room := room_of(name)) != (below := room_of(other)) and below not in MAY_ENTER[room or ""]
    ]
    assert wrong == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join((*path[path.index(name) :], name))
        if name not in done:
            for other in sorted(GRAPH.get(name, ())):
                walk(other, (*path, name))
            done.add(name)

    for name in GRAPH:
        walk(name, ())


def test_every_door_plate_is_a_docstring_and_nothing_else() -> None:
    plates = [path for path in MODULES.values() if path.name == "__init__.py"]
    assert len(plates) > 5
    for path in plates:
        body = ast.parse(path.read_text("utf-8")).body
        assert len(body) == 1 and ast.get_docstring(ast.Module(body, [])), path


def test_only_one_file_asks_which_database_it_is() -> None:
    """And the type that stores moments, the lock under which the schema changes, and what PostgreSQL may sample."""
    words = ("is_sqlite", "dialect.name", "get_backend_name", '"sqlite"', "'sqlite'")
    asking = {
        name
        for name, path in MODULES.items()
        if ".migrations" not in name and any(word in path.read_text("utf-8") for word in words)
    }
    assert asking == {f"leads.store.{name}" for name in ("database", "tables", "migrate", "sampling")}


def test_nothing_is_made_when_a_module_is_imported() -> None:
    """No engine, application, socket or file is opened at the top of a module."""
    makers = {"create_engine", "create_async_engine", "Application", "AsyncServer", "Database", "open", "connect"}
    harmless = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.If, ast.Import, ast.ImportFrom)
    for name, path in MODULES.items():
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, harmless):
                continue
            called = {
                call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                for call in ast.walk(node)
                if isinstance(call, ast.Call)
            }
            assert not called & makers, (name, called & makers)
