"""What marking makes of a text: sentences of words and mentions, and what each can mean."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.dates import DateMention
from store.parsing.mentions.points import is_of_year
from store.parsing.text.blocks import Block, BlockKind
from store.parsing.text.tokens import Token
from store.records import Area, Grade, InspectionKind

OF_AREA = frozenset({Role.AREA, Role.GROUP})
"""What names an area: by itself, or by those for whom it is."""
WHOLES = frozenset({Role.COUNCIL, Role.BODY, Role.SERVICE})
"""What names a council's services as a whole: the council, what stands for it, or "services"."""
OWNING = frozenset({"'s", "'"})
"""What stands between an owner and what is theirs."""
_NO_ROLES: frozenset[Role] = frozenset()
_NO_WORDS: frozenset[str] = frozenset()


class Mark(Struct, frozen=True, gc=False):
    """One word, mark of punctuation or mention: tokens `first` up to `last` of a sentence."""

    first: int
    last: int
    word: str
    roles: frozenset[Role] = frozenset()
    area: Area | None = None
    grade: Grade | None = None
    visit: InspectionKind | None = None
    councils: tuple[Council, ...] = ()
    date: DateMention | None = None

    def has(self, role: Role, *others: Role) -> bool:
        """Whether it can play `role`, or one of the `others`.

        Most rules ask for one, and are answered in half the time if no set is made of it.
        """
        own = self.roles
        if role in own:
            return True
        return not own.isdisjoint(others) if others else False

    def any(self, roles: frozenset[Role]) -> bool:
        """Whether it can play one of the `roles`: what `has` tells of many of them sooner."""
        return not self.roles.isdisjoint(roles)

    @property
    def tells_year(self) -> bool:
        """Whether it is a date that tells a year, or how long ago it was."""
        return self.date is not None and any(map(is_of_year, self.date.points))

    @property
    def plain(self) -> bool:
        """Whether it is a word that the lexicon does not know."""
        return not self.roles and self.word[0].isalnum()


def is_part(mark: Mark) -> bool:
    """Whether it names an area that is not the whole."""
    return mark.any(OF_AREA) and mark.area is not Area.OVERALL


class Sentence(Struct, frozen=True, gc=False):
    """`text[start:end]` with its tokens and marks; `block` is the index of its block.

    `between` are the clauses put in between, each as its first mark and the mark after it;
    `roles` are those of all its marks, `words` those of its marks and tokens, `named` the marks
    with councils, `dates` the dates with their marks, whatever is given for them: a rule about
    what is not among them need not look for it.
    """

    start: int
    end: int
    block: int
    kind: BlockKind
    tokens: tuple[Token, ...]
    marks: tuple[Mark, ...]
    between: tuple[tuple[int, int], ...] = ()
    roles: frozenset[Role] = _NO_ROLES
    words: frozenset[str] = _NO_WORDS
    named: tuple[int, ...] = ()
    dates: tuple[tuple[int, DateMention], ...] = ()

    def __post_init__(self) -> None:
        marks = self.marks
        roles = _NO_ROLES.union(*[mark.roles for mark in marks if mark.roles])
        force_setattr(self, "roles", roles)
        if self.named or Role.COUNCIL in roles:
            named = [at for at, mark in enumerate(marks) if mark.councils]
            force_setattr(self, "named", tuple(named))
        if self.dates or Role.DATE in roles:
            dates = [(at, mark.date) for at, mark in enumerate(marks) if mark.date]
            force_setattr(self, "dates", tuple(dates))
        words = [mark.word for mark in marks]
        words += [token.word for token in self.tokens]
        force_setattr(self, "words", frozenset(words))

    def has(self, role: Role, *others: Role) -> bool:
        """Whether one of its marks can play `role`, or one of the `others`."""
        own = self.roles
        if role in own:
            return True
        return not own.isdisjoint(others) if others else False

    def any(self, roles: frozenset[Role]) -> bool:
        """Whether one of its marks can play one of the `roles`."""
        return not self.roles.isdisjoint(roles)

    def from_mark(self, first: int) -> Sentence:
        """The sentence without the marks before `first`, as if it began there."""
        between = tuple((a - first, b - first) for a, b in self.between if a >= first)
        return replace(self, marks=self.marks[first:], between=between)

    def without(self, first: int, last: int) -> Sentence:
        """The sentence without the marks `first` up to `last`."""
        gone = last - first
        apart = (span for span in self.between if span[1] <= first or span[0] >= last)
        between = tuple((a - gone, b - gone) if a >= last else (a, b) for a, b in apart)
        return replace(self, marks=self.marks[:first] + self.marks[last:], between=between)

    def outside(self, at: int) -> frozenset[int]:
        """The marks of the clauses put in between in which mark `at` does not stand itself."""
        if not self.between:
            return frozenset()
        apart = [span for span in self.between if not span[0] <= at < span[1]]
        return frozenset(index for first, last in apart for index in range(first, last))

    def quoted(self, mark: Mark) -> bool:
        """Whether quotation marks stand directly around `mark`."""
        return (
            mark.first > 0
            and self.tokens[mark.first - 1].is_quote
            and mark.last < len(self.tokens)
            and self.tokens[mark.last].is_quote
        )

    def capital(self, mark: Mark) -> bool:
        """Whether `mark` begins with a capital letter within the sentence."""
        return mark.first > 0 and self.tokens[mark.first].capital


class Marked(Struct, frozen=True, gc=False):
    """A whole text: its blocks and its sentences in order."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
