"""Those who speak by an office alone, or as a body, and the council that an office belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec

from store.councils import Council
from store.parsing.speech.bodies import body_at, named_at, words_of
from store.parsing.speech.posts import Post, post_at
from store.records import Quotation

_PAPER = re.compile(r"\b(?:report|letter|statement|inspectors?)$", re.I)
_REST = re.compile(r",| (?:in|from|on|at|and|to|with)\b|$")
_PARTS = re.compile(r"(?:,| of| for| with responsibility for) ")
_KIND = re.compile(r"(?:[Tt]he )?(?P<kind>(?:charity|union|campaign group|think tank) )?")
_BODY = re.compile(
    r"(?:[Tt]he )?(?P<name>[A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|and|upon|of))* council|"
    r"(?:local )?authority|council|Association|Federation|Society)"
)
_THE_COUNCIL = frozenset({"council", "the council", "authority", "local authority"})
_RANK = (
    r"(?:(?:deputy|interim|acting|new|assistant|executive|strategic|corporate|managing|service|"
    r"cabinet|council|council's|statutory) )*"
)
_FOR = r"(?: (?:of|for|with responsibility for)|,)"
_FIELD = (
    r"(?:the (?:council|authority)|integrated|children|child|young|famil|adult|education|learning|"
    r"schools|social|safeguarding|people|communit|early|health|employment|lifelong)"
)
_OFFICE = re.compile(
    rf"(?:the )?{_RANK}(?:director|leader|mayor|chief executive|head(?= of)|portfolio holder|"
    r"chair(?:man|woman)?(?= of)|spokes\w+|"
    rf"(?:cabinet|lead|executive) (?:member|councillor))(?:{_FOR} "
    rf"(?:our |its |the )?{_FIELD}.*)?",
    re.I,
)
_OF_BODY = re.compile(r"\bof the (?:[A-Z]\w+ ){3,}")
_OF_THE_TRUST = " of the trust"
_TRUST = re.compile(r"(?:[A-Z][\w&’'-]* (?:and )?)+Trust\b")
_RUNNERS = (
    *("Trust", "trust", "Company", "company"),
    *("Children First", "Brighter Futures", "Achieving for Children", "Together for Children"),
)
"""Those who run services in a council's place."""
_RUN_BY_ANOTHER = re.compile(rf"\b(?:{'|'.join(_RUNNERS)})\b")


def office_holder(words: str) -> Post | None:
    """The office by which alone someone is known: "the strategic director", "a union leader"."""
    words = words.strip(" ,")
    post = post_at(words)
    if post is None or post.definite is None or _PAPER.search(words):
        return None
    return post if _REST.match(words, post.end) else None


def holds(role: str, said: str) -> bool:
    """Whether one with `role` can be meant by an office as it is `said` later.

    "The director" is the director of children's services; "the leader" is no opposition leader.
    """
    own, own_field = _parts(role)
    other, other_field = _parts(said)
    before = len(own) - len(other)
    if before < 0 or own[before:] != other or other_field not in ("", own_field):
        return False
    return words_of("ranks").isdisjoint(own[:before])


def noun_of(role: str) -> str:
    """The noun of an office in small letters: "director" of "director of education"."""
    nouns, _ = _parts(role)
    return nouns[-1] if nouns else ""


def _parts(role: str) -> tuple[list[str], str]:
    """The nouns of an office and its field: "director", "children's services"."""
    role = role.lower().replace("’", "'").replace("council leader", "leader of the council")
    nouns, _, field = _PARTS.sub("\n", role, count=1).partition("\n")
    return nouns.split(), field


def body(words: str) -> str | None:
    """A council or another body that speaks by itself: "Kent County Council", "the council"."""
    words = words.strip(" ,")
    kind = _KIND.match(words)
    at = kind.end() if kind else 0
    named = body_at(words, at) or (named_at(words, at) if kind and kind["kind"] else None)
    if named and named.end == len(words):
        return named.name
    found = _BODY.fullmatch(words)
    return found["name"] if found else None


def with_councils(
    text: str, quotations: Iterable[Quotation], councils: Collection[Council]
) -> Iterator[Quotation]:
    """The quotations, with the one of `councils` for an office of no named organisation.

    Where a text speaks of several councils, or of a trust or company that runs the services, an
    office alone does not tell whose it is.
    """
    alone = len(councils) == 1 and not _is_run_by_another(text)
    for quotation in (_with_trust(text, one) for one in quotations):
        if alone and _speaks_for_council(quotation):
            yield msgspec.structs.replace(quotation, organisation=next(iter(councils)).name)
        else:
            yield quotation


def _is_run_by_another(text: str) -> bool:
    """Whether `text` names a trust or company; most have no letters of one, which is seen first."""
    named = any(runner in text for runner in _RUNNERS)
    return named and _RUN_BY_ANOTHER.search(text) is not None


def _with_trust(text: str, quotation: Quotation) -> Quotation:
    """`quotation` with the only trust that the text names, where it is of "the trust"."""
    role = quotation.role or ""
    if quotation.organisation != "trust" and not role.endswith(_OF_THE_TRUST):
        return quotation
    named = {found[0].removeprefix("The ") for found in _TRUST.finditer(text)}
    if len(named) == 1:
        role = role.removesuffix(_OF_THE_TRUST)
        return msgspec.structs.replace(quotation, role=role or None, organisation=named.pop())
    return msgspec.structs.replace(quotation, organisation=None)


def _speaks_for_council(quotation: Quotation) -> bool:
    if quotation.organisation:
        return quotation.organisation.lower() in _THE_COUNCIL
    role = (quotation.role or "").replace("’", "'")
    if _OF_BODY.search(role):
        return False
    return _OFFICE.fullmatch(role) is not None
