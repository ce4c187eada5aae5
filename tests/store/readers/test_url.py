import http.server
import threading
from collections.abc import Iterator

import pytest

from store.readers import UnreadableSource, read, url
from store.readers.unreadable import Unreadable
from tests.store.readers.test_formats import PAGE, PARAGRAPHS


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/loop":
            self._answer(302, "text/html", b"", Location="/loop")
        elif self.path == "/moved":
            self._answer(301, "text/html", b"", Location="/page")
        elif self.path == "/page":
            self._answer(200, "text/html; charset=windows-1252", PAGE.encode("cp1252"))
        elif self.path == "/film":
            self._answer(200, "video/mp4", b"....")
        elif self.path == "/endless":
            self._answer(200, "text/plain", b"x" * (url_limit + 1))
        else:
            self._answer(404, "text/html", b"gone")

    def _answer(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


url_limit = 64 * 1024


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()
    thread.join()
    served.server_close()


def reason(source: str) -> str:
    with pytest.raises(UnreadableSource) as caught:
        read(source)
    return caught.value.reason


def test_a_page_is_fetched_with_its_charset_and_redirects(server: str) -> None:
    document = read(f"{server}/moved")
    assert PARAGRAPHS[0] in document.text
    assert "‘good’" in document.text
    assert document.source == f"{server}/moved"


def test_a_password_in_an_address_is_neither_kept_nor_cited(server: str) -> None:
    found = read(server.replace("http://", "http://reader:secret@") + "/moved")
    assert "secret" not in f"{found.source} {found.url}"
    assert found.source == f"{server}/moved"


def test_redirects_end(server: str) -> None:
    assert "redirects more than 5 times" in reason(f"{server}/loop")


def test_what_the_server_refuses_is_told(server: str) -> None:
    assert "the server answers 404" in reason(f"{server}/gone")


def test_a_film_is_no_document(server: str) -> None:
    assert "is no document but video/mp4" in reason(f"{server}/film")


def test_a_transfer_stops_at_the_limit(server: str) -> None:
    with pytest.raises(Unreadable, match="larger than"):
        url.fetch(f"{server}/endless", url_limit)


def test_a_server_that_is_not_there(server: str) -> None:
    assert "cannot be fetched" in reason("http://127.0.0.1:9/")
