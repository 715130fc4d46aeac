"""Limits that several servers count together, in Redis or Valkey."""

from __future__ import annotations

import time
from dataclasses import dataclass

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from chatserver.limits import MemoryLimiter, hidden
from chatserver.transport.pubsub import redis_address, redis_options

log = structlog.get_logger()


def shared_limiter(url: str, secret: bytes, fallback: MemoryLimiter) -> RedisLimiter:
    return RedisLimiter(Redis.from_url(redis_address(url), **redis_options()), secret, fallback)


@dataclass(frozen=True, slots=True)
class RedisLimiter:
    """Counts shared by several servers. While Redis is away each server counts for itself."""

    redis: Redis
    secret: bytes
    fallback: MemoryLimiter

    async def allow(self, name: str, subject: str, *, most: int, seconds: int) -> bool:
        key = f"lethe:limit:{name}:{hidden(self.secret, subject)}:{int(time.time() // seconds)}"
        try:
            async with self.redis.pipeline(transaction=False) as pipe:
                pipe.incr(key)
                pipe.expire(key, seconds)
                count = (await pipe.execute())[0]
        except (RedisError, OSError):
            log.warning("limits_without_redis")
            return await self.fallback.allow(name, subject, most=most, seconds=seconds)
        return int(count) <= most
