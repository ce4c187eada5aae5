"""The workbench in a real browser, and who is not let in to it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from store.seeding import open_seeded
from tui.cli import main

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
        return number


@pytest.fixture
def address(tmp_path: Path, port: int) -> Iterator[str]:
    """What `ofsted-tui serve` prints, while it serves."""
    pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")
    home = tmp_path / "home"
    open_seeded(home).close()
    server = subprocess.Popen(
        [sys.executable, "-m", "tui", "serve", "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"OFSTED_TUI_HOME": str(home), "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert server.stdout is not None
        yield server.stdout.readline().split()[-1]
    finally:
        server.send_signal(signal.SIGINT)
        _, errors = server.communicate(timeout=30)
        assert "Traceback" not in errors
        assert server.returncode == 0


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
async def test_a_browser_shows_the_same_workbench_and_loads_nothing_from_elsewhere(
    address: str, tmp_path: Path
) -> None:
    from tests.serving.chromium import browser

    assert CHROMIUM is not None
    async with browser(CHROMIUM, tmp_path / "profile") as page:
        await page.open(address)
        await page.until(lambda: "Calderdale" in page.received, "the councils")
        await page.until(lambda: "Help and protection" in page.received, "the judgements")
        shown = await page.picture()
        await page.press("c")
        await page.until(lambda: "good or outstanding" in page.received, "the comparison")
        compared = await page.picture()
        assert shown.startswith(PNG)
        assert compared.startswith(PNG)
        assert shown != compared
        hosts = {urlsplit(each).hostname for each in page.requested}
        assert hosts == {"127.0.0.1"}
        assert page.errors == []
        await page.press("cq")
        await page.until_true("document.body.classList.contains('-closed')")
        told = await page.value("document.querySelector('#ended').innerText")
        assert told == "The workbench was left. Open it again"


async def test_nobody_is_let_in_without_the_key_or_from_another_page(
    address: str, port: int
) -> None:
    import aiohttp

    place = f"http://127.0.0.1:{port}"

    async def status(path: str, session: Any, **headers: str) -> int:
        async with session.get(f"{place}{path}", headers=headers) as answer:
            return int(answer.status)

    async with aiohttp.ClientSession() as stranger:
        for path in ("/", "/?key=wrong", "/ws", "/static/js/textual.js", "/pages/page.css"):
            assert await status(path, stranger) == 403
    jar = aiohttp.CookieJar(unsafe=True)  # aiohttp's word for cookies of a host without a name
    async with aiohttp.ClientSession(cookie_jar=jar) as user:
        assert await status(address.removeprefix(place), user) == 200
        assert await status("/", user) == 200
        assert await status("/", user, Host="rebound.example") == 403
        assert await status("/ws", user, Origin="https://example.org") == 403
        assert await status("/", user, Origin=place) == 200
        async with user.get(place) as answer:
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            assert "http" not in (await answer.text()).replace(place, "")


def test_a_port_that_is_taken_is_one_sentence() -> None:
    pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["serve", "--port", str(number)])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert f"Nothing can listen at port {number}" in result.stderr


def test_without_textual_serve_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    monkeypatch.delitem(sys.modules, "tui.serving.server", raising=False)
    result = CliRunner().invoke(main, ["serve"])
    assert result.exit_code == 1
    assert "pip install 'ofsted-tui[serve]'" in result.stderr
