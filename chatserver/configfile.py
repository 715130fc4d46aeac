"""config.yaml and the environment, read into settings that are checked at start.

A mistake refuses to start and names the file, the key and the remedy.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from chatserver.settings import Settings

PREFIX = "LETHE_"
SECRET_NAMES = ("MASTER_KEY", "SMTP_PASSWORD", "IMAP_PASSWORD", "CONFIG")


class BadConfiguration(Exception):
    """The configuration cannot be used; the message says which file and key, what is wrong, and what to write."""


class _Loader(yaml.SafeLoader):
    """Refuses a key that stands twice: YAML would silently take the last."""

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        seen: set[str] = set()
        for key_node, _ in node.value:
            key = str(self.construct_object(key_node, deep=True))
            if key in seen:
                raise BadConfiguration(
                    f"line {key_node.start_mark.line + 1}: the key {key!r} stands twice; remove one of them"
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def load(path: Path, environment: dict[str, str] | None = None, overrides: dict[str, Any] | None = None) -> Settings:
    """Read the file, then the environment, then `overrides` ("server.port": 8081). Raises BadConfiguration."""
    env = dict(os.environ) if environment is None else environment
    try:
        raw = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 - _Loader is a SafeLoader
    except FileNotFoundError:
        raise BadConfiguration(f"{path}: there is no such file; start from the config.yaml of the project") from None
    except BadConfiguration as error:
        raise BadConfiguration(f"{path}: {error}") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise BadConfiguration(f"{path}: {where}this is not YAML; check colons, quotes and indentation") from None
    if not isinstance(raw, dict):
        raise BadConfiguration(f"{path}: expected sections such as 'server:' and 'storage:'")
    _apply(raw, _from_environment(env) | (overrides or {}))
    try:
        return Settings.model_validate(raw)
    except ValidationError as error:
        raise BadConfiguration(_explain(path, error)) from None


def secret(name: str, environment: dict[str, str]) -> str | None:
    """LETHE_<name>, or the content of the file that LETHE_<name>_FILE names."""
    if value := environment.get(PREFIX + name):
        return value
    if file := environment.get(f"{PREFIX}{name}_FILE"):
        return Path(file).read_text("utf-8").strip()
    return None


def _from_environment(env: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if port := env.get("PORT"):
        found["server.port"] = _value("PORT", port)
    for name, value in env.items():
        bare = name.removeprefix(PREFIX).removesuffix("_FILE")
        if name.startswith(PREFIX) and "__" in name and bare not in SECRET_NAMES:
            found[name.removeprefix(PREFIX).lower().replace("__", ".")] = _value(name, value)
    return found


def _value(name: str, text: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        raise BadConfiguration(f"{name}: this value is not YAML; check its quotes and brackets") from None


def _apply(raw: dict[str, Any], overrides: dict[str, Any]) -> None:
    for dotted, value in overrides.items():
        section = raw
        *outer, last = dotted.split(".")
        for name in outer:
            section = section.setdefault(name, {})
            if not isinstance(section, dict):
                raise BadConfiguration(f"{PREFIX}{dotted.replace('.', '__').upper()}: there is no such section")
        section[last] = value


def _explain(path: Path, error: ValidationError) -> str:
    lines = []
    inner = {problem["loc"][:1] for problem in error.errors() if len(problem["loc"]) > 1}
    for problem in error.errors():
        if problem["type"] == "too_short" and problem["loc"] in inner:
            continue  # the entries are there, and what is wrong with each is said
        key = ".".join(str(part) for part in problem["loc"]) or "the whole file"
        message = problem["msg"].removeprefix("Value error, ")
        if problem["type"] == "extra_forbidden":
            message = f"there is no such setting{_suggestion(problem['loc'])}"
        elif problem["type"] == "missing":
            message = "this setting is missing; copy its line from the config.yaml of the project"
        elif isinstance(problem["input"], bool):
            message = f"{message}; YAML reads yes, no, on and off as true or false, so put such a word in quotes"
        lines.append(f"{path}: {key}: {message}")
    return "\n".join(lines)


def _suggestion(location: tuple[int | str, ...]) -> str:
    model: Any = Settings
    for part in location[:-1]:
        if isinstance(part, str):
            annotation = model.model_fields[part].annotation
            model = getattr(annotation, "__args__", (annotation,))[0]
    close = difflib.get_close_matches(str(location[-1]), list(model.model_fields), n=1)
    return f"; did you mean {close[0]!r}?" if close else "; remove it"
