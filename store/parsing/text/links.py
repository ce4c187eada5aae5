"""Links to other stories: "READ MORE: …", and what stands under "Related stories"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.parsing.text.blocks import Block, BlockKind

_LINK = re.compile(
    r"(?:read (?:more|also|next|now)|also read|see also|related|more on this|don[’']t miss|watch"
    r"|recommended|trending|what to read next|(?:from the |from our )?archives?"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)"
    r"|(?:more|other|latest|top|popular|further|recent|next|previous|related)"
    r"(?: (?:in|from|on|like))?(?: (?:the|this|our))?"
    r" (?:stor(?:y|ies)|articles?|news|headlines|reading|content|links?|posts?|now|this|subject)"
    r"|on (?:the same|this) (?:subject|topic))"
    r"(?: stor(?:y|ies)| articles?| news| here)?\s*[:|>–-]",
    re.I,
)
_HEAD = re.compile(
    r"(?:related|recommended|other|latest|most read|top|more|further|popular|recent)"
    r"(?: \w+)? (?:stor(?:y|ies)|articles?|news|links|reading|coverage|headlines)"
    r"|most (?:read|popular|viewed)|read (?:more|next|also)|you (?:may|might) (?:also )?like"
    r"|more on this(?: story)?|see also|trending(?: now)?",
    re.I,
)


def linked(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the `blocks` that only link to other stories, of which `text` is not.

    They begin with words such as "Read more:", or are short lines and items under such a heading.
    """
    found: set[int] = set()
    under = False
    for number, block in enumerate(blocks):
        words = text[block.start : block.end].rstrip(": ")
        if _HEAD.fullmatch(words):
            under = True
        elif block.kind is BlockKind.PARAGRAPH:
            under = False
        if under or _LINK.match(text, block.start, block.end):
            found.add(number)
    return frozenset(found)
