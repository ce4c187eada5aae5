"""What sources disagree about, and what each of them says."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.visual import VisualType

from store.history.disagreements import Claim, Disagreement, Matter
from store.history.inspections import Excerpt
from tui.panes.pane import Pane
from tui.shown.attribution import attribution
from tui.shown.disputes import inspection_named, matter_named, value_named
from tui.widgets.row import Row


class DisagreementsPane(Pane[Disagreement]):
    """A line a disagreement: the council and the inspection, and what is disputed of it."""

    def draw(self, item: Disagreement) -> VisualType:
        """The disagreement's line."""
        values = " or ".join(value_named(claim.value, item.matter) for claim in item.claims)
        about = Content.assemble(
            Content.styled(item.council, ".row--strong"),
            f"  {inspection_named(item)}: {matter_named(item)}",
        )
        return Row(about, Content(values), Content(f"{len(item.claims)} values"))


@dataclass(frozen=True, slots=True)
class Said:
    """What one source says; `value` is in words, and empty where the pane's title has it.

    A source that has no sentence for it has an excerpt without text.
    """

    excerpt: Excerpt
    value: str = ""


class ClaimPane(Pane[Said]):
    """The sentences of those who say the same, each with its source."""

    DIVIDED = True

    def draw(self, item: Said) -> VisualType:
        """The sentence whole, and under it where it is from."""
        excerpt = item.excerpt
        page = f", p. {excerpt.page}" if excerpt.page else ""
        origin = f"  {item.value}{': ' if item.value else ''}{attribution(excerpt.source)}{page}"
        return Content.assemble(
            Content(" ".join(excerpt.text.split()) or "(its dates, without a sentence)"),
            "\n",
            Content.styled(origin, ".row--quiet"),
        )


def said_in(claim: Claim, matter: Matter | None = None) -> list[Said]:
    """What the sources of a claim say, one by one; with what it is, if a matter is given."""
    value = value_named(claim.value, matter) if matter else ""
    telling = {excerpt.source for excerpt in claim.excerpts}
    silent = [Excerpt(source, 0, 0, "") for source in claim.sources if source not in telling]
    return [Said(excerpt, value) for excerpt in (*claim.excerpts, *silent)]
