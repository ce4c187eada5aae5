"""What someone is, as the words around a name or a title say it: role and organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass

_APPOSITION = re.compile(
    r"\s*(?:\([^()]{1,30}\))?\s*(?:,|\()\s*(?P<words>(?:[^().;:]|\([\w ]{2,30}\)){3,160}?)\s*"
    r"(?:,\s*$|\)|,(?= (?:also )?(?:who|which|said|says|has|had|is|was|will|told|\w+ed)\b)"
    r"|(?=[.;:])|$)"
)
"""What stands behind a name between commas, up to the verb that goes on from the name."""
LEADING = re.compile(
    r"^(?:(?:the|its|their|our|his|her|a|an|one|new|and|but|who (?:is|was|became|has been)|is) )*"
    r"(?:(?:council|authority|county|borough|city|trust)[’']s )?",
    re.I,
)
ROLE_NOUN = re.compile(
    r"\b(?:director|member|leader|mayor|chief|head|chair\w*|commissioner|minister|secretary|"
    r"inspector|spokes\w+|manager|officer|president|holder|boss|MP|councillor|adviser|worker|"
    r"organi[sz]er|coordinator|founder|campaigner|lawyer|solicitor|barrister|nurse|professor|"
    r"grand(?:mother|father)|adopter|apprentice|student|principal|governor|convenor|"
    r"deputy|leaver|carer|mother|father|parent|headteacher|teacher|executive)\b",
    re.I,
)
_INSPECTOR = re.compile(r"\binspector$|\bHMI$", re.I)
_OWNER = re.compile(r"^(?:[Tt]he )?(?P<org>[A-Z][\w&.’' -]*?(?:[’']s|s[’']))\s+(?P<role>\S.*)$")
_OF_NAME = re.compile(r"(?:\b[A-Z][^ ]*|council|trust|authority)[’']s?$")
_VERB = re.compile(r"\b(?:is|was|were|are|has|had|have|will|said|says|left|met)\b")
_SECOND = re.compile(
    r", (?:(?:an?|the|and) |(?=\w+(?:s|ed) (?:an?|the|it|that|his|her|its|their|them|how|why)\b))"
)
"""What begins a second description, or a verb: "the chair, a retired head teacher, puts it …"."""
_FOR_LONG = re.compile(
    r"(?: in [A-Z][\w’'-]+)?(?: since [\w ]{4,20}| for (?:the (?:last|past) )?[\w ]{2,20} years?)$"
)
"""How long someone has been it, and where: "a foster carer in Leeds for ten years"."""
_NAMED = r"[A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|and|for|of|the|upon))*"
_HEADS = re.compile(
    r"(?P<role>(?:[\w-]+ ){0,2}(?:chief executive|chief officer|managing director|spokes\w+|"
    r"founder|general secretary|president|head ?teacher|principal|manager))"
    rf" (?:of|at|for|from|with) (?:the )?(?P<org>{_NAMED})",
    re.ASCII,
)
"""Who speaks for the whole of a body, whatever its name: "chief executive of Shelter"."""
_MEMBER = re.compile(r"(?:of|from) (?:the )?(?P<org>[A-Z][\w&’' -]+)")
_CLAUSE = re.compile(r"[.;:]|\b(?:that|when|as|while|and said|to)\b(?! the)")
_ANOTHER = re.compile(r"\band (?=(?:the|its|their|our) )")
"""Where a second person is described behind a first: "its director Jo Bell and its leader …"."""
_SHORT_FORM = re.compile(r" \([A-Z&]{2,8}\)$")
_LISTED = re.compile(r" (?:[A-Z][\w’'-]*|and|&)(?: (?:[A-Z][\w’'-]*|and|&))*")
_AT = re.compile(
    r"^(?P<role>.+?) (?:at|of|for|from|with|to) (?:the )?"
    r"(?P<org>(?:[A-Z][\w&’'-]*|and|upon|of)(?: (?:[A-Z][\w&’'-]*|and|upon|of))* "
    r"(?:[Cc]ouncil|Trust|Authority|Board|Corporation|Partnership)|Ofsted|the council)$"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker; `name` is None for one who is only known by a role or an organisation."""

    name: str | None
    role: str | None = None
    organisation: str | None = None


INSPECTORATE = Person(None, None, "Ofsted")


def described(before: str, after: str) -> tuple[str | None, str | None]:
    """Role and organisation from what stands before a name, or after it between commas."""
    apposition = _APPOSITION.match(after)
    behind = apposition["words"] if apposition else ""
    for words in ("" if behind.startswith("and ") else behind, _tail(before)):
        words = LEADING.sub("", words.strip(" ,."))
        if words and ROLE_NOUN.search(words) and not _VERB.search(words) and words[:4] != "who ":
            return role_and_organisation(words)
        if member := _MEMBER.fullmatch(words):
            return described(before, "")[0], member["org"]
    return None, None


def _tail(before: str) -> str:
    """The noun phrase right before a name: after the last comma that does not list its parts."""
    clause = _ANOTHER.split(_CLAUSE.split(before.rstrip(" ,"))[-1])[-1]
    parts = clause.split(",")
    first = len(parts) - 1
    while first and _LISTED.fullmatch(parts[first]) and not ROLE_NOUN.search(parts[first]):
        first -= 1
    return ",".join(parts[first:])


def role_and_organisation(words: str) -> tuple[str, str | None]:
    """A role and the organisation that it names: "Kent's director", "leader of Kent Council"."""
    words = _SHORT_FORM.sub("", _FOR_LONG.sub("", _SECOND.split(words)[0]))
    owner = _OWNER.match(words)
    if owner and ROLE_NOUN.search(owner["role"]) and _OF_NAME.search(owner["org"]):
        return owner["role"], re.sub(r"(?:[’']s|(?<=s)[’'])$", "", owner["org"])
    if (at := _AT.match(words)) and ROLE_NOUN.search(at["role"]) and at["org"] != "the council":
        return at["role"], at["org"]
    if head := _HEADS.fullmatch(words):
        return head["role"], head["org"]
    return words, "Ofsted" if _INSPECTOR.search(words) else None
