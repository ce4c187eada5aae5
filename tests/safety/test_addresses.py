"""What a page of the web may lead to: other pages, never this machine, its network or its files."""

import http.server
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from store.readers import UnreadableSource, read, url
from store.readers.reach import Reach, reach_of

SECRET = "What only this machine may see."


class Handler(http.server.BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        here = self.headers["Host"].rpartition(":")[2]
        to = {
            "/to-loopback": f"http://127.0.0.1:{here}/secret",
            "/to-link": "http://169.254.169.254/latest/meta-data/",
            "/to-file": "file:///etc/passwd",
            "/to-other": f"ftp://127.0.0.1:{here}/secret",
        }.get(self.path)
        self.send_response(302 if to else 200)
        self.send_header("Content-Type", "text/plain")
        if to:
            self.send_header("Location", to)
        self.end_headers()
        try:
            if self.path == "/dripping":
                for _ in range(100):
                    self.wfile.write(b"x" * 100)
                    time.sleep(0.05)
            else:
                self.wfile.write(SECRET.encode())
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked = []
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://localhost:{served.server_port}"
    served.shutdown()
    thread.join()
    served.server_close()


@pytest.fixture
def _of_the_web(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server goes by the name of localhost as if it stood in the web."""
    monkeypatch.setattr(url, "reach_of_address", lambda address: Reach.PUBLIC)
    monkeypatch.setattr(
        url, "reach_of", lambda host: Reach.PUBLIC if host == "localhost" else reach_of(host)
    )


def reason(source: str) -> str:
    with pytest.raises(UnreadableSource) as caught:
        read(source)
    return str(caught.value)


@pytest.mark.usefixtures("_of_the_web")
@pytest.mark.parametrize("path", ["/to-loopback", "/to-link"])
def test_a_redirect_to_this_machine_or_its_link_is_not_followed(server: str, path: str) -> None:
    assert "which is not of the public web" in reason(server + path)
    assert Handler.asked == [path]


@pytest.mark.parametrize("address", ["http://localhost:1/{}", "http://{}.example/"])
def test_an_enormous_address_is_told_of_in_a_sentence_of_its_ends(address: str) -> None:
    said = reason(address.format("a" * 1_000_000))
    assert said.endswith("cannot be fetched: URL too long")
    assert said.startswith("http://")
    assert len(said) < 5_000


@pytest.mark.parametrize("name", ["news.example", "bücher.example"])
def test_a_name_that_leads_elsewhere_than_when_it_was_looked_up_is_sent_nothing(
    server: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    answers = iter(["8.8.8.8"])

    def resolve(host: str, port: object, *_: object, **__: object) -> list[tuple[object, ...]]:
        address = (next(answers, "127.0.0.1"), port or 0)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    port = server.rpartition(":")[2]
    said = reason(f"http://{name}:{port}/secret")
    assert said.endswith("leads to 127.0.0.1, which is not of the public web")
    assert Handler.asked == []


def test_a_proxy_in_ones_own_network_may_fetch_what_it_can(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server)
    monkeypatch.setenv("no_proxy", "")
    assert read("http://news.example.invalid/an-article").text == SECRET
    assert Handler.asked == ["http://news.example.invalid/an-article"]


def test_this_machine_is_read_if_it_is_asked_for(server: str) -> None:
    assert read(f"{server}/to-loopback").text == SECRET


@pytest.mark.parametrize("path", ["/to-file", "/to-other"])
def test_a_redirect_to_a_file_is_not_followed(server: str, path: str) -> None:
    assert "cannot be fetched" in reason(server + path)
    assert Handler.asked == [path]


def test_a_page_that_drips_is_given_up(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(url, "PATIENCE", 0.5)
    assert "did not arrive within" in reason(f"{server}/dripping")


@pytest.mark.parametrize(
    ("host", "reach"),
    [
        ("8.8.8.8", Reach.PUBLIC),
        ("2606:4700::1111", Reach.PUBLIC),
        ("[2606:4700::1111]", Reach.PUBLIC),
        ("10.1.2.3", Reach.PRIVATE),
        ("192.168.0.1", Reach.PRIVATE),
        ("fd00::1", Reach.PRIVATE),
        ("127.0.0.1", Reach.OWN),
        ("2130706433", Reach.OWN),
        ("::1", Reach.OWN),
        ("::ffff:127.0.0.1", Reach.OWN),
        ("169.254.169.254", Reach.OWN),
        ("fe80::1", Reach.OWN),
        ("0.0.0.0", Reach.OWN),
        ("localhost", Reach.OWN),
        ("no-such-host.invalid", Reach.PUBLIC),
        ("a" * 70 + ".example", Reach.PUBLIC),
    ],
)
def test_how_near_a_host_is(host: str, reach: Reach) -> None:
    assert reach_of(host) is reach
