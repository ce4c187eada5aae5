"""Serves the workbench on this machine alone, to who has the address that was printed."""

from __future__ import annotations

import asyncio
import hmac
import os
import secrets
import shlex
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import click
from aiohttp import web
from textual_serve.app_service import AppService
from textual_serve.server import Server, to_int

HOST = "127.0.0.1"
_COOKIE = "ofsted-tui"
_A_DAY = 24 * 60 * 60
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self';"
    " img-src 'self' data:; connect-src 'self' ws://{place}; frame-ancestors 'none'"
)
"""What the page may load: nothing from anywhere else."""

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class LocalServer(Server):
    """A textual-serve server that answers nobody but the browser that it was opened in.

    Whoever reaches it can read and write files as its user, and any web page can send requests to
    this machine. So the address that is printed has a key, which the first request turns into a
    cookie; all others need that, the name of this host, and no other page's origin.
    """

    def __init__(self, port: int, pages: Path) -> None:
        super().__init__(
            _command(), host=HOST, port=port, title="ofsted-tui", templates_path=str(pages)
        )
        self.pages = pages
        self.key = secrets.token_urlsafe(24)

    @property
    def place(self) -> str:
        """Its host and port, as a browser names them."""
        return f"{HOST}:{self.port}"

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"http://{self.place}/?key={self.key}"

    def initialize_logging(self) -> None:
        """Nothing is told but what goes wrong."""

    async def on_startup(self, app: web.Application) -> None:
        """Say where it is, once it is there: that is after all that happens at the start-up."""
        self._telling = asyncio.create_task(self._tell())

    async def _tell(self) -> None:
        while True:
            try:
                _, writer = await asyncio.open_connection(HOST, self.port)
                break
            except ConnectionError:
                await asyncio.sleep(0.02)
        writer.close()
        click.echo(f"The workbench is at {self.address}")
        click.echo("Only this machine reaches it. Ctrl-C ends it.", err=True)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Run a workbench for a page until either ends, and wait until its process is gone."""
        websocket = web.WebSocketResponse(heartbeat=15)
        await websocket.prepare(request)

        async def close() -> None:
            await websocket.close()

        service = AppService(
            self.command,
            write_bytes=websocket.send_bytes,
            write_str=websocket.send_str,
            close=close,
            download_manager=self.download_manager,
        )
        columns, rows = (request.query.get(side, "") for side in ("width", "height"))
        await service.start(to_int(columns, 80), to_int(rows, 24))
        try:
            await self._process_messages(websocket, service)
        finally:
            await service.stop()
            if service._process:
                await service._process.wait()
            await close()
        return websocket

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.router.add_static("/pages", self.pages)
        app.middlewares.append(self._guard())
        return app

    def _guard(self) -> Any:
        @web.middleware
        async def guard(request: web.Request, handler: _Handler) -> web.StreamResponse:
            origin = request.headers.get("Origin", f"http://{self.place}")
            if request.host != self.place or origin != f"http://{self.place}":
                raise web.HTTPForbidden(text="This page is for its own machine alone.")
            given = request.query.get("key", "")
            if request.path == "/" and given and self._is_key(given):
                found = web.HTTPSeeOther("/")
                found.set_cookie(
                    _COOKIE, self.key, max_age=_A_DAY, httponly=True, samesite="Strict"
                )
                raise found
            if not self._is_key(request.cookies.get(_COOKIE, "")):
                raise web.HTTPForbidden(text="Open the address that `ofsted-tui serve` printed.")
            response = await handler(request)
            if not response.prepared:
                response.headers["Content-Security-Policy"] = _POLICY.format(place=self.place)
            return response

        return guard

    def _is_key(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self.key.encode())


def serve(port: int) -> None:
    """Serve the workbench until Ctrl-C.

    Raises:
        OSError: if nothing can listen at that port.
    """
    with socket.create_server((HOST, port)):
        pass
    # What the app asks of its terminal before it knows that a browser is one.
    os.environ.update(COLORTERM="truecolor", TERM="xterm-256color")
    with as_file(files("tui.serving") / "pages") as pages:
        LocalServer(port, pages).serve()


def _command() -> str:
    """Runs this very program, wherever it is, and whatever lies in the folder that one is in."""
    root = Path(__file__).parents[2]
    code = f"import sys; sys.path.append({str(root)!r}); from tui.start import main; main()"
    words = [sys.executable, "-P", "-c", code]
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
