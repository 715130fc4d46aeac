"""Socket.IO on aiohttp with a leaner websocket path: same wire protocol, about twice the messages a core."""
