"""Rooms shared by several servers through Redis or Valkey: may lose a message, never repeats or delays one.

Handlers put what they publish into a bounded queue that one connection empties in pipelines. While Redis is
away nothing is kept for later: what was missed is in the database, and `on_resubscribed` tells each server to
look there, after every subscription and after another server says that it could not publish for a while.
"""

# mypy: allow-subclassing-any
import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import socketio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from chatserver.transport.packets import Json
from chatserver.transport.quiet import log, place
from chatserver.transport.rooms import LeanRooms, Resubscribed

QUEUED_MESSAGES = 10_000
PIPELINE_MESSAGES = 500
RETRY_SECONDS = 0.5
SILENCE_SECONDS = 10.0
ANSWER_SECONDS = 3.0
AWAY = (RedisError, OSError)


def redis_options() -> dict[str, Any]:
    """No silent retries: the loops below retry, and have to know that something was missed."""
    return {"retry": Retry(NoBackoff(), 0), "socket_connect_timeout": ANSWER_SECONDS, "socket_timeout": ANSWER_SECONDS}


def _as_json(message: dict[str, Any]) -> str | None:
    """None for what holds bytes: python-socketio's own way takes such a message apart."""
    try:
        return Json.dumps(message)
    except TypeError:
        return None


def redis_address(url: str) -> str:
    """The same server under the scheme that the client library knows: valkey:// is redis://, valkeys:// is rediss://."""
    scheme, separator, place = url.partition("://")
    return (scheme.replace("valkey", "redis", 1) if separator else scheme) + separator + place


class PubSubRooms(socketio.AsyncRedisManager, LeanRooms):
    """Local delivery as in LeanRooms; the message format between servers is python-socketio's own."""

    def __init__(self, url: str) -> None:
        socketio.AsyncRedisManager.__init__(self, redis_address(url), redis_options=redis_options())
        self.dropped = 0
        self._queue: deque[str] = deque()
        self._wake = asyncio.Event()
        self._publisher: asyncio.Task[None] | None = None
        self._repairs: set[asyncio.Task[None]] = set()
        self._away = False
        self._reported = False

    async def emit(
        self,
        event: str,
        data: object,
        namespace: str | None = None,
        room: Any = None,
        skip_sid: Any = None,
        callback: Any = None,
        to: Any = None,
        **options: Any,
    ) -> None:
        room, namespace = to or room, namespace or "/"
        if callback is None and not options.get("ignore_queue"):
            message = {
                "method": "emit",
                "event": event,
                "data": list(data) if isinstance(data, tuple) else [data],
                "binary": False,
                "namespace": namespace,
                "room": room,
                "skip_sid": skip_sid,
                "callback": None,
                "host_id": self.host_id,
            }
            envelope = _as_json(message)
            if envelope is not None:
                self.deliver(event, data, namespace, room=room, skip_sid=skip_sid)
                self._enqueue(envelope)
                return
        await super().emit(event, data, namespace=namespace, room=room, skip_sid=skip_sid, callback=callback, **options)

    async def _handle_emit(self, message: dict[str, Any]) -> None:
        if self.accept_remote is not None and message.get("host_id") != self.host_id:
            data = message.get("data")
            first = data[0] if isinstance(data, list) and data else data
            if not self.accept_remote(message["event"], first, message["namespace"], message.get("room")):
                return
        await super()._handle_emit(message)

    async def _publish(self, data: dict[str, Any]) -> None:
        self._enqueue(Json.dumps(data))

    def _enqueue(self, envelope: str) -> None:
        if self._away or len(self._queue) >= QUEUED_MESSAGES:
            self._away = True
            self.dropped += 1
        else:
            self._queue.append(envelope)
        if self._publisher is None:
            self._publisher = asyncio.ensure_future(self._keep_publishing())
        self._wake.set()

    async def _keep_publishing(self) -> None:
        redis = self._client()
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                while self._queue:
                    await self._send_batch(redis)
                if self._away:
                    self._away = False
                    await self._send(redis, [Json.dumps({"method": "missed", "host_id": self.host_id})])
                    self._reported = False
                    log.warning("publishing to Redis again; %d messages dropped so far", self.dropped)
            except AWAY as error:
                if not self._reported:
                    log.error("cannot publish to Redis (%s): other servers repair from the table", place(error))
                self._away = self._reported = True
                self.dropped += len(self._queue)
                self._queue.clear()
                await asyncio.sleep(RETRY_SECONDS)
                self._wake.set()

    async def _send_batch(self, redis: Any) -> None:
        batch = [self._queue.popleft() for _ in range(min(len(self._queue), PIPELINE_MESSAGES))]
        try:
            await self._send(redis, batch)
        except AWAY:
            self.dropped += len(batch)
            raise

    async def _send(self, redis: Any, envelopes: list[str]) -> None:
        async with redis.pipeline(transaction=False) as pipeline:
            for envelope in envelopes:
                pipeline.publish(self.channel, envelope)
            await pipeline.execute()

    def _client(self) -> Any:
        if self.redis is None:
            self._redis_connect()
        return self.redis

    async def _listen(self) -> AsyncIterator[dict[str, Any]]:
        """Messages of the other servers, for ever; each subscription is reported before its first message."""
        failed = False
        while True:
            try:
                async for message in self._subscription():
                    failed = False
                    yield message
            except AWAY as error:
                if not failed:
                    log.error("cannot receive from Redis (%s): trying again until it is back", place(error))
                failed = True
                await asyncio.sleep(RETRY_SECONDS)

    async def _subscription(self) -> AsyncIterator[dict[str, Any]]:
        async with self._client().pubsub() as pubsub:
            await pubsub.subscribe(self.channel)
            asked = False
            while True:
                message = await pubsub.get_message(timeout=ANSWER_SECONDS if asked else SILENCE_SECONDS)
                if message is None:
                    if asked:
                        raise ConnectionError("Redis does not answer on the subscription")
                    await pubsub.ping()
                    asked = True
                    continue
                asked = False
                if message["type"] == "subscribe":
                    self._repair()
                elif message["type"] == "message":
                    body = self._decode(message["data"])
                    if body is not None:
                        yield body

    def _decode(self, text: bytes) -> dict[str, Any] | None:
        try:
            body = Json.loads(text)
        except ValueError:
            return None
        if not isinstance(body, dict):
            return None
        if body.get("method") == "missed":
            if body.get("host_id") != self.host_id:
                self._repair()
            return None
        return body

    def _repair(self) -> None:
        if self.on_resubscribed is not None:
            task = asyncio.ensure_future(self._run_repair(self.on_resubscribed))
            self._repairs.add(task)
            task.add_done_callback(self._repairs.discard)

    async def _run_repair(self, callback: Resubscribed) -> None:
        try:
            await callback()
        except Exception as error:
            log.error("repair after a subscription failed (%s)", place(error))

    async def stop(self) -> None:
        """End the listener, the publisher and their connections."""
        running = [task for task in (getattr(self, "thread", None), self._publisher, *self._repairs) if task]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if self.redis is not None:
            await self.redis.aclose()
