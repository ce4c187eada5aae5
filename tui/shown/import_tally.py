"""What an import has found so far, in numbers and in a sentence."""

from __future__ import annotations

from collections import Counter

from store.importing import Outcome, State
from tui.shown.words import count


class ImportTally:
    """What an import has found so far; its size does not depend on how many sources there are."""

    def __init__(self) -> None:
        self.states: Counter[State] = Counter()
        self.councils: set[str] = set()
        self.inspections = 0
        self.judgements = 0
        self.left_open = 0
        self.unmapped: list[Outcome] = []
        self.groups: list[str] = []

    def add(self, outcome: Outcome) -> None:
        """Count what became of one more source."""
        self.states[outcome.state] += 1
        self.councils.update(outcome.councils)
        self.inspections += outcome.inspections
        self.judgements += outcome.judgements
        self.left_open += outcome.left_open > 0
        self.groups += outcome.groups
        if outcome.state is State.UNMAPPED:
            self.unmapped.append(outcome)

    def agreed(self, table: Outcome) -> None:
        """Its columns have been agreed on: what becomes of it is still to come."""
        self.states[State.UNMAPPED] -= 1
        self.unmapped.remove(table)

    @property
    def failed(self) -> int:
        """How many sources are not in the library now."""
        return self.states[State.FAILED] + self.states[State.UNMAPPED]

    def sentence(self, *, dry_run: bool, interrupted: bool) -> str:
        """All of it for a person."""
        verb = "Would import" if dry_run else "Imported"
        parts = [
            f"{verb} {count(self.states[State.NEW], 'source')}"
            f" ({count(len(self.councils), 'council')},"
            f" {count(self.inspections, 'inspection')},"
            f" {count(self.judgements, 'judgement')})"
        ]
        if self.left_open:
            parts.append(f"{self.left_open} not wholly understood")
        if self.groups:
            parts.append(f"{count(len(self.groups), 'group')} of councils")
        if self.states[State.KNOWN]:
            parts.append(f"{self.states[State.KNOWN]} known already")
        if self.failed:
            parts.append(f"{self.failed} not imported")
        return ("Stopped. " if interrupted else "") + "; ".join(parts) + "."

    def summary(self, *, interrupted: bool) -> dict[str, object]:
        """All of it for a program."""
        return {
            "new": self.states[State.NEW],
            "known": self.states[State.KNOWN],
            "failed": self.failed,
            "councils": len(self.councils),
            "inspections": self.inspections,
            "judgements": self.judgements,
            "left_open": self.left_open,
            "groups": len(self.groups),
            "interrupted": interrupted,
        }
