"""Days on the command line: `2024-03-31`, or the last day of `2024-03` or of `2024`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import click

from store.dates import PartialDate

# Before click 8.4 a type of parameters said what it makes to type checkers alone.
if TYPE_CHECKING:
    _DayType = click.ParamType[datetime.date]
else:
    _DayType = click.ParamType


class DayParameter(_DayType):
    """A day; of a month or a year its last one, as statistics name their dates."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        """The day that is meant, or one sentence on what a date looks like."""
        if isinstance(value, datetime.date):
            return value
        try:
            return PartialDate(str(value)).latest
        except ValueError:
            self.fail(f"{str(value)[:40]!r} is no date; write 2024-03-31, 2024-03 or 2024.")


DAY = DayParameter()
