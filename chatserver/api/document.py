"""The OpenAPI 3.1 document, made from the table of endpoints: what it says cannot be otherwise than what answers."""

from __future__ import annotations

from typing import Any, Final

from pydantic import TypeAdapter

from chatserver.api.endpoints import ENDPOINTS, Endpoint, names_in
from leads.apitokens import SCOPES

BASE: Final = "/api/v1"
PROBLEM: Final = "application/problem+json"
PROBLEMS: Final = {
    "400": "Something in the address is wrong; `detail` names it.",
    "401": "The token is missing, unknown, over or revoked.",
    "403": "The token may not read this.",
    "404": "It does not exist, was deleted, or is hidden. Delete your copy.",
    "429": "Too much at once. Come back after `Retry-After` seconds.",
}
_REF: Final = "#/components/schemas/{model}"


def document(firm: str, public_url: str) -> dict[str, Any]:
    """As it is served at /api/v1/openapi.json."""
    schemas: dict[str, Any] = {
        "Problem": {
            "type": "object",
            "description": "RFC 9457.",
            "properties": {"title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"}},
            "required": ["title", "status", "detail"],
        }
    }
    paths = {endpoint.path: {"get": _operation(endpoint, schemas)} for endpoint in ENDPOINTS}
    scopes = "".join(f"\n- `{key}`: {scope.what}" for key, scope in SCOPES.items())
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Lethe of {firm}",
            "version": "1",
            "description": "Read only. Whoever copies something deletes it on its `delete_by`, or when it is not found"
            f" any more. A token has one or more of these scopes:{scopes}",
        },
        "servers": [{"url": f"{public_url}{BASE}"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "responses": {code: _problem(text) for code, text in PROBLEMS.items()},
        },
    }


def _operation(endpoint: Endpoint, schemas: dict[str, Any]) -> dict[str, Any]:
    given = _schema(endpoint.gives, schemas, mode="serialization")
    return {
        "summary": endpoint.summary,
        "operationId": endpoint.answer.__name__,
        "security": [{"token": [endpoint.scope]}],
        "parameters": _parameters(endpoint),
        "responses": {
            "200": {"description": endpoint.summary, "content": {"application/json": {"schema": given}}},
            **{code: {"$ref": f"#/components/responses/{code}"} for code in PROBLEMS},
        },
    }


def _parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    asked = endpoint.asks.model_json_schema()
    required, in_path = asked.get("required", []), names_in(endpoint.path)
    return [
        {"name": name, "in": "path" if name in in_path else "query", "required": name in required, "schema": schema}
        for name, schema in asked.get("properties", {}).items()
    ]


def _schema(of: type, schemas: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A reference to the schema of a class; it and what it is made of join the others."""
    found = TypeAdapter(of).json_schema(ref_template=_REF, **more)
    schemas.update(found.pop("$defs", {}))
    schemas[of.__name__] = found
    return {"$ref": _REF.format(model=of.__name__)}


def _problem(text: str) -> dict[str, Any]:
    schema = {"$ref": _REF.format(model="Problem")}
    return {"description": text, "content": {PROBLEM: {"schema": schema}}}
