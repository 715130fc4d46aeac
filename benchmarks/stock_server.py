"""The yardstick: python-socketio as released, with its defaults, relaying to a room and acknowledging. Nothing else."""

import asyncio
import sys

import socketio
from aiohttp import web


def build_app() -> web.Application:
    """Everybody says at the door whether he is staff and at which desk; messages go to the staff of the desk."""
    server = socketio.AsyncServer(transports=["websocket"])
    desks: dict[str, str] = {}

    @server.event  # type: ignore[untyped-decorator]
    async def connect(sid: str, environ: dict[str, object], auth: dict[str, object]) -> None:
        desks[sid] = f"desk {auth['desk']}"
        if auth["staff"]:
            await server.enter_room(sid, desks[sid])

    @server.event  # type: ignore[untyped-decorator]
    async def message(sid: str, data: dict[str, str]) -> dict[str, object]:
        await server.emit("message", data, room=desks[sid])
        return {"ok": True, "client_id": data["client_id"]}

    @server.event  # type: ignore[untyped-decorator]
    async def disconnect(sid: str, reason: str) -> None:
        del desks[sid]

    app = web.Application()
    server.attach(app)
    return app


async def serve(port: int) -> None:
    runner = web.AppRunner(build_app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=4096).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
