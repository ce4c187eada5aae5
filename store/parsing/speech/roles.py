"""What someone is, as the words around a name say it: role and organisation."""

from __future__ import annotations

import re

from msgspec import Struct

from store.parsing.speech.bodies import body_at, named_at, words_of
from store.parsing.speech.posts import Post, post_at, post_before

_AFTER_NOMINAL = r"(?:,? (?P<title>MP|HMI)\b|,? (?:QC|KC|[OCM]BE)\b)?"
_BRACKET = re.compile(rf"{_AFTER_NOMINAL}\s*\((?P<words>[^()]{{3,100}})\)")
_APPOSITION = re.compile(
    rf"{_AFTER_NOMINAL}(?:\s*\([^()]{{1,60}}\))?"
    r"(?:, (?:aged )?\d{1,2}\b)?(?:\s*[,(]|\s+[–—-])\s*"
)
"""What stands between a name and what its owner is."""
_MADE = (
    r"(?:made|appointed|named|elected|chosen|installed|confirmed|hired|recruited|promoted to|"
    r"(?:brought|sent|\w+ed) in)"
)
_AS = r"(?:as|to be|to the (?:post|role|job|position) of)"
_LINK = (
    r"(?:is|has been(?! an? )|becomes?|became|remains|"
    rf"(?:was|has been|had been|being) (?:\w+ly )?{_MADE}(?: {_AS})?|"
    r"(?:took|takes|has taken|stepped) (?:over|up|on)"
    r"(?: (?:the|as|in|a|his|her|post|role|job|of))*|"
    r"(?:serves|served|has served|acts|works|joined|started|arrived|came|returned)(?: \w+){0,3} as|"
    r"(?:holds|fills|took|has|occupies) the (?:post|role|job|position|office) of)"
)
"""The verbs that make someone what the words behind them say."""
_COPULA = re.compile(
    rf"{_AFTER_NOMINAL}(?:(?:,? who)?(?: also| now| still)? {_LINK}"
    rf"|, (?:{_MADE}(?: {_AS})?|(?:speaking|writing|acting) as)) "
)
_TURNED = re.compile(
    r" (?:is|remains|has been|(?:is|was|has been) (?:held|filled)(?: [\w ]{2,30})? by) *$"
)
"""What stands between an office and the one who holds it: "the cabinet member is"."""
_THE_POST_OF = re.compile(r"^(?:the )?(?:post|role|job|position|office) of (?:the )?", re.I)
_LEADS = re.compile(
    r",? who (?:leads|heads|runs|founded|chairs|speaks for|works for|"
    r"represents [\w ]{3,40}? (?:for|at)) (?:the )?(?:charity |union |campaign |group |company )?"
)
_MEMBER = re.compile(
    r"\s*(?P<apart>[,(]\s*)?(?:of|from) (?:the )?(?P<kind>(?:charity|union|campaign|group) )?"
)
_OWNER = re.compile(r"(?P<name>[A-Z][\w&-]*(?: (?:[A-Z][\w&-]*|of|for|and))*)[’']s? $")
_OWNED = ("'s ", "’s ", "s' ", "s’ ")
_CLAUSE = re.compile(r"[.;:“”\"]|\((?![A-Z&]+\))|\)(?! *$)")
_OPENED = re.compile(r" \($")
_CLAUSE_END = re.compile(r"[.;:“”\"]")
_HEADED = re.compile(r"\s*(?:\||\s[A-Z][\w’'-]+ (?:said|says|added|told)\b)")
"""What an office that belongs to the next name is followed by."""
_INSPECTOR = re.compile(r"\binspector$|\bHMI$", re.I)


class Person(Struct, frozen=True, gc=False):
    """A speaker; `name` is None for one who is only known by a role or an organisation.

    An office that is `definite` may be that of someone whom the text names elsewhere, `perhaps`
    of the one who was named last.
    """

    name: str | None
    role: str | None = None
    organisation: str | None = None
    definite: bool = False
    perhaps: str | None = None


INSPECTORATE = Person(None, None, "Ofsted")


def described(before: str, after: str) -> tuple[str | None, str | None]:
    """Role and organisation from what stands right before a name, or behind it between commas."""
    behind = _behind(after)
    front = None
    if behind is None or behind.definite is False:
        clause = _CLAUSE.split(_OPENED.sub("", before))[-1]
        front = post_before(clause) or _turned(clause)
    post = front or behind
    if post is None:
        nominal = re.match(_AFTER_NOMINAL, after)
        title = nominal["title"] if nominal else None
        return title, with_inspectorate(title, _member(after) or _of_whom(before))
    organisation = post.organisation or _member(after) or _of_whom(before)
    return post.role, with_inspectorate(post.role, organisation)


def becomes(after: str) -> tuple[str | None, str | None]:
    """Role and organisation from a sentence that goes on from a name with what they are."""
    link = _COPULA.match(after)
    post = post_at(after[link.end() :]) if link else None
    return (post.role, with_inspectorate(post.role, post.organisation)) if post else (None, None)


def with_inspectorate(role: str | None, organisation: str | None) -> str | None:
    """`organisation`, or the one that every inspector is of."""
    return organisation or ("Ofsted" if role and _INSPECTOR.search(role) else None)


def _behind(after: str) -> Post | None:
    if (bracket := _BRACKET.match(after)) and (post := post_at(bracket["words"])):
        return post
    apart = _APPOSITION.match(after)
    if apart is None:
        return None
    words = _CLAUSE_END.split(after[apart.end() :])[0]
    post = post_at(words)
    if post is None or _HEADED.match(words[post.end :]):
        return None
    if post.organisation is None and words[post.end : post.end + 2] == ", ":
        found = body_at(words, post.end + 2)
        return post._replace(organisation=found.name) if found else post
    return post


def _of_whom(before: str) -> str | None:
    """The body in front of a name: "Unison's Jo Bell", "Labour's Jo Bell"."""
    owner = _OWNER.search(before) if before.endswith(_OWNED) else None
    if owner is None:
        return None
    found = body_at(owner["name"], 0)
    whole = found is not None and found.end == len(owner["name"])
    return owner["name"] if whole or owner["name"] in words_of("parties") else None


def _turned(clause: str) -> Post | None:
    """The office of "the leader of the council is", before the name of its holder."""
    turned = _TURNED.search(clause)
    return (
        post_before(_THE_POST_OF.sub("the ", clause[: turned.start()].lstrip())) if turned else None
    )


def _member(after: str) -> str | None:
    """The body that someone is of: "of Unison", "from the charity Safe Homes", "who leads X"."""
    if leads := _LEADS.match(after):
        found = body_at(after, leads.end()) or named_at(after, leads.end())
        return found.name if found else None
    if not (member := _MEMBER.match(after)):
        return None
    found = body_at(after, member.end())
    apart = member["kind"] or (member["apart"] and " of " in f" {member[0]}")
    if found is None and apart:
        found = named_at(after, member.end())
    return found.name if found else None
