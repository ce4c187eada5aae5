"""Who leads up to words with a colon, whatever the verb: "The director was blunt: “…”"."""

from __future__ import annotations

import re

from store.parsing.speech.names import names
from store.parsing.speech.people import People
from store.parsing.speech.posts import post_at
from store.parsing.speech.roles import Person

_HE = re.compile(r"(?:He|She) ")
_ANOTHERS = re.compile(
    r"\b(?:report|letter|ofsted|inspectors|quot\w+|read|reads|motto|slogan|called|titled|headed)\b",
    re.I,
)
"""What says that the words are not those of the subject."""


def leader_up(lead: str, people: People) -> Person | None:
    """The person who is the subject of a sentence that ends with a colon."""
    lead = lead.strip()
    if not lead.endswith(":"):
        return None
    lead = lead[lead.rfind(": ") + 1 :].strip()
    if _ANOTHERS.search(lead):
        return None
    if he := _HE.match(lead):
        return people.identify(he[0].strip())
    named = names(lead)
    if named and lead[named[0].end : named[0].end + 1] in " ,":
        before = lead[: named[0].start].strip(" ,")
        office = post_at(before)
        if not before or (office and office.end == len(before)):
            return people.identify(lead[:-1])
    office = post_at(lead)
    if office is None or not office.definite or not lead[office.end :].startswith((" ", ", ")):
        return None
    return people.identify(lead[: office.end])
