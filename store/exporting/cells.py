"""What stands in one cell of a table that goes out: one line, and nothing that a program obeys."""

from __future__ import annotations

import re

from store.characters import written_out

_FORMULA = re.compile(r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def plain(value: object) -> str:
    """A value as text on one line: nothing for None, control characters written out."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return written_out(" ".join(str(value).split()))


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula: one that could be begins with a quote mark.

    Text that begins with quote marks and then as a formula gets one more, so that taking one away
    from all that match gives back what was there. The marks are those that OWASP names in "CSV
    Injection", and their full-width forms.
    """
    return f"'{text}" if is_risky(text) else text


def is_risky(text: str) -> bool:
    """Whether a spreadsheet may take text for a formula, or once a quote mark is gone from it."""
    return _FORMULA.match(text) is not None
