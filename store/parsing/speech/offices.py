"""Those who speak by an office alone, or as a body, and the council that an office belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec

from store.councils import Council
from store.parsing.speech.roles import LEADING, ROLE_NOUN, Person, role_and_organisation
from store.records import Quotation

_ALONE = re.compile(
    r"(?:(?:the|a|an|its|their|our|one)|[A-Z][\w&’' -]{1,40}?(?:[’']s|s[’']))"
    r"(?: [\w’'-]+){1,6}?(?: (?:of|for|at) [\w’', ]{3,80})?",
    re.I,
)
_PAPER = re.compile(r"\b(?:report|letter|statement|inspectors?)\b", re.I)
_BODY = re.compile(
    r"(?:[Tt]he )?(?P<name>(?:[A-Z][\w&’'-]*|and|upon|of)(?: (?:[A-Z][\w&’'-]*|and|upon|of))* "
    r"(?:[Cc]ouncil|Trust|Authority|Association|Partnership|Board)|council|authority|"
    r"(?:Association|Institute|Federation|Society|College|Confederation|Children[’']s Society)"
    r"(?: (?:of|for) [A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|and|for|of))*)?|"
    r"local authority|NSPCC|Department for Education|LGA|Unison|UNISON)",
)
_THE_COUNCIL = frozenset({"council", "the council", "authority", "local authority"})
_RANK = (
    r"(?:(?:deputy|interim|acting|new|assistant|executive|strategic|corporate|managing|service|"
    r"council|council's|statutory) )*"
)
_FIELD = (
    r"(?:the (?:council|authority)|integrated|children|child|young|famil|adult|education|learning|"
    r"schools|social|safeguarding|people|communit|early|health|employment|lifelong)"
)
_OFFICE = re.compile(
    rf"(?:the )?{_RANK}(?:director|leader|mayor|chief executive|head|portfolio holder|"
    r"chair(?:man|woman)?(?= of)|spokes\w+|"
    rf"(?:cabinet|lead|executive) (?:member|councillor))(?: (?:of|for|with responsibility for) "
    rf"(?:our |its |the )?{_FIELD}.*)?",
    re.I,
)
_OF_BODY = re.compile(r"\bof the (?:[A-Z]\w+ ){3,}")
_RUN_BY_ANOTHER = re.compile(
    r"\b(?:[Tt]rust(?:[’']s)?|[Cc]ompany|Children First|Achieving for Children|"
    r"Together for Children|Brighter Futures)\b"
)


def office_holder(words: str) -> Person | None:
    """One who is known by an office alone: "the strategic director", "a union leader"."""
    words = words.strip(" ,")
    if not _ALONE.fullmatch(words) or _PAPER.search(words):
        return None
    words = LEADING.sub("", words)
    return Person(None, *role_and_organisation(words)) if ROLE_NOUN.search(words) else None


def body(words: str) -> Person | None:
    """A council or another body that speaks by itself: "Kent County Council", "the council"."""
    found = _BODY.fullmatch(words.strip(" ,"))
    return Person(None, None, found["name"]) if found else None


def with_councils(
    text: str, quotations: Iterable[Quotation], councils: Collection[Council]
) -> Iterator[Quotation]:
    """The quotations, with the one of `councils` for an office of no named organisation.

    Where a text speaks of several councils, or of a trust or company that runs the services, an
    office alone does not tell whose it is.
    """
    alone = len(councils) == 1 and not _RUN_BY_ANOTHER.search(text)
    for quotation in quotations:
        if alone and _speaks_for_council(quotation):
            yield msgspec.structs.replace(quotation, organisation=next(iter(councils)).name)
        else:
            yield quotation


def _speaks_for_council(quotation: Quotation) -> bool:
    if quotation.organisation:
        return quotation.organisation.lower() in _THE_COUNCIL
    role = (quotation.role or "").replace("’", "'")
    if _OF_BODY.search(role):
        return False
    return _OFFICE.fullmatch(role) is not None
