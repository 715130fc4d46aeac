"""One engine that reads messages, driven by lines: "round" reads the stream once, "score" tells what it found.

`python -m benchmarks.reading ENGINE FILE`, ENGINE `lethe` or `presidio`; FILE holds JSON lines as `./dev redact` reads
them. Presidio comes with its default rules for every language and a blank spaCy, as it stands without a trained model.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Read = Callable[[dict[str, Any]], list[dict[str, Any]]]


def main(engine: str, path: Path) -> None:
    """Say "ready", then obey each line."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    read = {"lethe": _lethe, "presidio": _presidio}[engine]({row["lang"] for row in rows})
    for row in rows:
        read(row)
    print("ready", flush=True)
    for line in sys.stdin:
        if line.strip() == "score":
            answer: Any = [{"id": row["id"], "spans": read(row)} for row in rows]
        else:
            answer = _round(read, rows)
        print(json.dumps(answer), flush=True)


def _round(read: Read, rows: list[dict[str, Any]]) -> dict[str, float]:
    spent = []
    for row in rows:
        began = time.thread_time()
        read(row)
        spent.append(time.thread_time() - began)
    return {"a_second": len(rows) / sum(spent), "p99_ms": sorted(spent)[int(len(spent) * 0.99)] * 1000}


def _lethe(languages: set[str]) -> Read:
    from redaction.engine import Redactor
    from redaction.policy import default_policy

    redactor = Redactor(policy=default_policy())

    def read(row: dict[str, Any]) -> list[dict[str, Any]]:
        found = redactor.redact(row["text"], language=row["lang"]).findings
        return [{"start": f.start, "end": f.end, "label": f.label} for f in found]

    return read


def _presidio(languages: set[str]) -> Read:
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.nlp = {language: spacy.blank(language) for language in languages}

    # From the list that comes with it: asking the network for each address would be measured, too.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    registry = RecognizerRegistry(supported_languages=sorted(languages))
    registry.load_predefined_recognizers(languages=sorted(languages))
    engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=sorted(languages))

    def read(row: dict[str, Any]) -> list[dict[str, Any]]:
        found = engine.analyze(row["text"], language=row["lang"])
        return [{"start": r.start, "end": r.end, "label": r.entity_type} for r in found]

    return read


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
