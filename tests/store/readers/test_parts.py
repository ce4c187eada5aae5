"""What is read of sources that hold several documents: feeds, and e-mails with attachments."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage
from pathlib import Path

import pytest

from store.importing import State, import_sources
from store.library import Library
from store.readers import UnreadableSource
from store.readers.parts import MAX_DEPTH, documents
from store.readers.reading import fetch
from store.records import Document
from tests.making.reports import IlacsReport

STORY = "Ofsted has rated Leeds City Council’s children’s services good."
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="feed.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Daily Example</title><link>https://news.example/</link>
<item><title>Council rated &#8216;good&#8217;</title><link>https://news.example/good</link>
<pubDate>Mon, 09 May 2022 10:00:00 +0100</pubDate><dc:creator>Alex Example</dc:creator>
<description>In short.</description>
<content:encoded><![CDATA[<p>{STORY}</p><script>bad()</script><p>Leaders &amp; staff <b>were</b>
praised.</p>]]></content:encoded></item>
<item><title>A second story</title><guid>2</guid></item>
<item></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Minutes</title>
<entry><title>One</title><author><name>Alex Example</name></author>
<link rel="self" href="https://council.example/feed/1"/><link href="https://council.example/1"/>
<updated>2022-05-10T08:00:00Z</updated><published>2022-05-09T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STORY}</p><p>More.</p></div>
</content></entry></feed>"""


def held(folder: Path, name: str, content: bytes | str) -> list[Document]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return documents(fetch(str(path)))


def mail(*attached: tuple[bytes, str], text: str = STORY) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Alex Example <alex@council.example>"
    message["Subject"] = "Ofsted"
    if text:
        message.set_content(text)
    for data, name in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


def test_each_entry_of_a_feed_is_an_article(tmp_path: Path) -> None:
    first, second = held(tmp_path, "feed.xml", RSS)
    assert first.text == f"Council rated ‘good’\n{STORY}\nLeaders & staff were praised."
    assert (first.title, first.publisher) == ("Council rated ‘good’", "The Daily Example")
    assert (first.author, first.published) == ("Alex Example", "2022-05-09")
    assert first.url == "https://news.example/good"
    assert first.source == f"{tmp_path / 'feed.xml'}#1"
    assert (second.text, second.url) == ("A second story", None)


def test_an_atom_feed_with_markup_of_its_own(tmp_path: Path) -> None:
    (entry,) = held(tmp_path, "feed.atom", ATOM)
    assert entry.text == f"One\n{STORY}\nMore."
    assert (entry.author, entry.published) == ("Alex Example", "2022-05-09")
    assert (entry.publisher, entry.url) == ("Minutes", "https://council.example/1")


def test_an_entry_is_known_again_when_its_feed_has_grown(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home")
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS, encoding="utf-8")
    states = [outcome.state for outcome in import_sources(library, [str(feed)], processes=1)]
    assert states == [State.NEW, State.NEW]
    newer = "<item><title>A third story</title></item>"
    feed.write_text(RSS.replace("</link>\n<item>", f"</link>\n{newer}<item>"), encoding="utf-8")
    states = [outcome.state for outcome in import_sources(library, [str(feed)], processes=1)]
    assert states == [State.NEW, State.KNOWN, State.KNOWN]


@pytest.mark.parametrize(
    ("feed", "said"),
    [
        ("<rss><channel><item>", "damaged feed"),
        ("<feed><entry><content>" + "<p>" * 9_000 + "</p>" * 9_000 + "</content></entry></feed>",
         "nested too deep"),
        ("<rss><channel><title>Empty</title></channel></rss>", "without an entry"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item>'
         "</channel></rss>", "entities"),
    ],
)  # fmt: skip
def test_a_feed_that_cannot_be_read(tmp_path: Path, feed: str, said: str) -> None:
    with pytest.raises(UnreadableSource, match=said):
        held(tmp_path, "feed.rss", feed)


def test_what_is_attached_to_an_e_mail_is_a_document_of_its_own(tmp_path: Path) -> None:
    report = IlacsReport().pdf()
    found = held(
        tmp_path, "mail.eml", mail((report, "report.pdf"), (b"\x89PNG", "logo.png")).as_bytes()
    )
    message, attached = found
    assert message.text == f"Ofsted\n{STORY}"
    (warning,) = message.warnings
    assert warning.startswith("the attachment logo.png is not read: it is a picture;")
    assert attached.source == f"{tmp_path / 'mail.eml'}#report.pdf"
    assert attached.sha256 == hashlib.sha256(report).hexdigest()
    assert attached.pages


def test_an_e_mail_that_only_brings_something(tmp_path: Path) -> None:
    (attached,) = held(tmp_path, "mail.eml", mail((STORY.encode(), "a.txt"), text="").as_bytes())
    assert attached.text == STORY


def test_messages_in_messages_are_opened_a_few_deep(tmp_path: Path) -> None:
    message = mail(text="the innermost")
    for level in range(MAX_DEPTH + 2):
        outer = mail(text=f"level {level}")
        outer.add_attachment(message)
        message = outer
    found = held(tmp_path, "mail.eml", message.as_bytes())
    assert len(found) == MAX_DEPTH + 1
    assert "attached too deep" in found[-1].warnings[0]


def test_a_message_within_that_tells_nothing_of_its_parts_is_read_as_far_as_it_goes(
    tmp_path: Path,
) -> None:
    forwarded = (
        b"Subject: Fwd\nContent-Type: multipart/mixed; boundary=A\n\n"
        b"--A\nContent-Type: text/plain\n\nSee below.\n"
        b"--A\nContent-Type: message/rfc822\n\n"
        b"Subject: The visit\nContent-Type: multipart/alternative\n\n"
        b"--B\nContent-Type: text/plain\n\n\xe2\x80\x9cGood.\xe2\x80\x9d\n--B--\n--A--\n"
    )
    found = held(tmp_path, "mail.eml", forwarded)
    assert "See below." in found[0].text


def test_a_table_within_an_e_mail_is_to_be_saved_first(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home")
    (tmp_path / "mail.eml").write_bytes(
        mail((b"Council,Overall grade,End date\nLeeds,Good,2022-03-04\n", "t.csv")).as_bytes()
    )
    message, table = import_sources(library, [str(tmp_path / "mail.eml")], processes=1)
    assert (message.state, table.state) == (State.NEW, State.FAILED)
    assert "save it, and import it as a file" in str(table.reason)
