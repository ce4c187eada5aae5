"""The manual page, made of the commands' own help."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterable, Iterator

import click

from tui.commands.examples import ExampleCommand

WIDTH = 72
"""Characters of a line of running text, before what roff needs escaped."""

ENVIRONMENT = {
    "OFSTED_TUI_HOME": "The directory of the library; without it, the one that the platform"
    " prescribes, as `ofsted-tui library` says.",
    "NO_COLOR": "If it is set, the workbench uses no colours.",
}
"""What the program reads of its environment."""


def manual(group: click.Group, name: str, version: str, day: datetime.date) -> str:
    """The page of a program in the language of man(7), ending with a newline.

    Args:
        group: the program, with a sub-command a section.
        name: what the program is called.
        version: its version.
        day: the day that stands under the page.
    """
    context = click.Context(group, info_name=name)
    lines = [
        f'.TH {_escaped(name.upper())} 1 {day} "{_escaped(name)} {version}" "User Commands"',
        ".SH NAME",
        *_lines(f"{name} - {_in_brief(group)}"),
        ".SH SYNOPSIS",
        f".B {_escaped(name)}",
        ".br",
        f".B {_escaped(name)}",
        "\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]",
        ".SH DESCRIPTION",
        *_prose(_paragraphs(group)),
        ".SH COMMANDS",
    ]
    for each in group.list_commands(context):
        command = group.get_command(context, each)
        if command is not None:
            lines += _command(command, click.Context(command, context, info_name=each))
    lines += [".SH ENVIRONMENT", *_defined(ENVIRONMENT.items())]
    return "\n".join(lines) + "\n"


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_escaped(context.info_name or '')}"
    yield f".B {_escaped(context.command_path)}"
    yield _escaped(usage)
    yield ".PP"
    yield from _prose(_paragraphs(command))
    records = (each.get_help_record(context) for each in command.get_params(context))
    yield from _defined(record for record in records if record and record[1])
    if isinstance(command, ExampleCommand):
        yield from (".PP", "Exit status:")
        yield from _defined((str(status), told) for status, told in command.statuses.items())
        yield from (".PP", "Examples:", ".PP", ".EX")
        yield from map(_escaped, command.examples)
        yield ".EE"


def _in_brief(command: click.Command) -> str:
    """The first sentence of its help, as it stands behind a name."""
    sentence = _paragraphs(command)[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:]


def _paragraphs(command: click.Command) -> list[str]:
    return [" ".join(each.split()) for each in (command.help or "").split("\n\n")]


def _prose(paragraphs: Iterable[str]) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs):
        yield from [".PP"] * (number > 0)
        yield from _lines(paragraph)


def _defined(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, told in pairs:
        yield from (".TP", f".B {_escaped(term)}", *_lines(told))


def _lines(text: str) -> Iterator[str]:
    lines = textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
    return map(_escaped, lines)


def _escaped(text: str) -> str:
    """Text in which roff obeys nothing: hyphens that can be copied, and no line that commands."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
