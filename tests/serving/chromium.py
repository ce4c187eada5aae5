"""A headless Chromium for tests: one page, driven by the DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import subprocess
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-swiftshader",
    "--remote-debugging-port=0",
    "--window-size=1200,800",
)
PATIENCE = 30.0
"""Seconds in which what is waited for has to come."""


class Page:
    """A page of the browser, and what has come and gone over its network."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.requested: list[str] = []
        self.received = ""
        self.errors: list[str] = []

    async def listen(self) -> None:
        """Take in what the browser tells, until it is closed."""
        async for message in self._socket:
            told = json.loads(message.data)
            if "id" in told:
                self._waiting.pop(told["id"]).set_result(told)
            elif told["method"] == "Network.requestWillBeSent":
                self.requested.append(told["params"]["request"]["url"])
            elif told["method"] == "Network.webSocketCreated":
                self.requested.append(told["params"]["url"])
            elif told["method"] == "Network.webSocketFrameReceived":
                frame = told["params"]["response"]
                content = frame["payloadData"]
                if frame["opcode"] == 2:
                    content = base64.b64decode(content).decode(errors="replace")
                self.received += content
            elif told["method"] in ("Log.entryAdded", "Runtime.exceptionThrown"):
                self.errors.append(json.dumps(told["params"]))

    async def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Ask something of the browser, and wait for its answer."""
        number = next(self._numbers)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        answer = self._waiting[number]
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        result: dict[str, Any] = (await asyncio.wait_for(answer, PATIENCE)).get("result", {})
        return result

    async def open(self, address: str) -> None:
        """Go to an address."""
        for domain in ("Network", "Page", "Log", "Runtime"):
            await self.call(f"{domain}.enable")
        await self.call("Page.navigate", url=address)

    async def press(self, text: str) -> None:
        """Press the keys of some letters."""
        for letter in text:
            code = 13 if letter == "\r" else ord(letter.upper())
            key = "Enter" if letter == "\r" else letter
            for kind in ("keyDown", "keyUp"):
                sent = {"text": letter} if kind == "keyDown" else {}
                await self.call(
                    "Input.dispatchKeyEvent",
                    type=kind,
                    key=key,
                    windowsVirtualKeyCode=code,
                    **sent,
                )

    async def value(self, expression: str) -> object:
        """What an expression is worth in the page."""
        found = await self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return found.get("result", {}).get("value")

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds.

        Raises:
            AssertionError: if it does not come to; says what was waited for.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError(f"{what}: {self.errors}, {self.received[-500:]!r}") from None

    async def until_true(self, expression: str) -> None:
        """Wait until an expression is true in the page."""
        async with asyncio.timeout(PATIENCE):
            while await self.value(expression) is not True:
                await asyncio.sleep(0.05)

    async def picture(self) -> bytes:
        """What it looks like, as a PNG."""
        shot = await self.call("Page.captureScreenshot", format="png")
        return base64.b64decode(shot["data"])


@contextlib.asynccontextmanager
async def browser(program: str, folder: Path) -> AsyncIterator[Page]:
    """A browser that keeps its files in `folder`, with one empty page."""
    process = subprocess.Popen(
        [program, *FLAGS, f"--user-data-dir={folder}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        port = await _port(folder / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                pages = [each for each in await answer.json() if each["type"] == "page"]
            address = pages[0]["webSocketDebuggerUrl"]
            async with session.ws_connect(address, max_msg_size=0) as socket:
                page = Page(socket)
                listening = asyncio.create_task(page.listen())
                yield page
                listening.cancel()
    finally:
        process.terminate()
        process.wait()


async def _port(file: Path) -> str:
    async with asyncio.timeout(PATIENCE):
        while not file.exists() or not file.read_text().strip():
            await asyncio.sleep(0.05)
    return file.read_text().split()[0]
