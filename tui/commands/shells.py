"""Completion in shells, by click: the scripts that a shell reads, and what they ask for.

Click's own scripts do not know the colons of `council:leeds`: bash takes what stands before one
for another word, and both bash and zsh put a space behind `council:`.
"""

from __future__ import annotations

import os
import shlex

import click
from click.shell_completion import (
    BashComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    get_completion_class,
)

PROGRAM = "ofsted-tui"
ASKED = "_OFSTED_TUI_COMPLETE"
"""The variable by which a shell asks for completions, as click names it."""
SHELLS = ("bash", "zsh", "fish")

_BASH = """\
%(complete_func)s() {
    local IFS=$'\\n' kind value reply
    reply=$(env COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_WORDBREAKS="$COMP_WORDBREAKS" \\
        %(complete_var)s=bash_complete "$1")
    COMPREPLY=()
    while IFS=',' read -r kind value; do
        case $kind in
            file) compopt -o default; return 0 ;;
            dir) compopt -o dirnames; return 0 ;;
            plain) COMPREPLY+=("$value") ;;
        esac
    done <<< "$reply"
    [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
    return 0
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""

_ZSH = """\
#compdef %(prog_name)s

%(complete_func)s() {
    local -a reply whole open described
    local kind value help
    (( ! $+commands[%(prog_name)s] )) && return 1
    reply=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \\
        %(complete_var)s=zsh_complete %(prog_name)s)}")
    for kind value help in ${reply}; do
        case $kind in
            file) _path_files -f ;;
            dir) _path_files -/ ;;
            plain)
                if [[ $help != _ ]]; then
                    described+=("$value:$help")
                elif [[ $value == *: ]]; then
                    open+=("$value")
                else
                    whole+=("$value")
                fi ;;
        esac
    done
    (( $#described )) && _describe -V described described -U
    (( $#open )) && compadd -U -V open -S '' -a open
    (( $#whole )) && compadd -U -V whole -a whole
    return 0
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


class _Bash(BashComplete):
    """Completes the line as it is typed, and answers with what follows its last colon."""

    source_template = _BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The whole words before the cursor, and the one that is being typed."""
        line = os.environ["COMP_LINE"]
        words = _split(line)
        incomplete = "" if line[-1:].isspace() or len(words) < 2 else words.pop()
        return words[1:], incomplete

    def complete(self) -> str:
        """A line each, as the script reads them."""
        args, incomplete = self.get_completion_args()
        breaks = os.environ.get("COMP_WORDBREAKS", "")
        before = incomplete.rpartition(":")[0] + ":" if ":" in incomplete and ":" in breaks else ""
        found = self.get_completions(args, incomplete)
        return "\n".join(f"{item.type},{item.value.removeprefix(before)}" for item in found)


class _Zsh(ZshComplete):
    """Puts no space behind a filter's name."""

    source_template = _ZSH


def register() -> None:
    """Let click complete with the scripts above."""
    add_completion_class(_Bash)
    add_completion_class(_Zsh)


def script(shell: str, group: click.Group) -> str:
    """What a shell reads to complete the arguments of the program.

    Raises:
        KeyError: for a shell that is none of `SHELLS`.
    """
    register()
    found: type[ShellComplete] | None = get_completion_class(shell)
    if found is None:
        raise KeyError(shell)
    return found(group, {}, PROGRAM, ASKED).source()


def _split(line: str) -> list[str]:
    """The words of a line, of which the last may have a quotation that is still open."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split, lexer.commenters = True, ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:
        words.append(lexer.token)
    return words
