"""What the way to the first painted council carries: nothing that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    *("click", "docx", "email", "httpx", "lxml", "multiprocessing"),
    *("openpyxl", "pypdfium2", "rapidfuzz", "store.importing", "store.parsing", "store.readers"),
    *("trafilatura", "tui.commands", "urllib.request", "xml"),
}


def modules_after(statement: str) -> set[str]:
    shown = f"import sys\n{statement}\nprint(*sys.modules)"
    # What measures coverage would begin in the new process too, and brings modules of its own.
    alone = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", shown], env=alone, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("import tui.launch, tui.app, tui.remembered.state", set()),
        ("import tui.start", set()),
        ("from tui import cli", {"click"}),
    ],
)
def test_the_start_imports_nothing_heavy(statement: str, allowed: set[str]) -> None:
    assert modules_after(statement) & (HEAVY - allowed) == set()


def test_a_shell_that_completes_waits_for_no_screen_and_no_parser(tmp_path: Path) -> None:
    asked = {
        "_OFSTED_TUI_COMPLETE": "bash_complete",
        "COMP_LINE": "ofsted-tui show le",
        "COMP_WORDBREAKS": ":",
        "OFSTED_TUI_HOME": str(tmp_path / "none"),
    }
    statement = (
        f"import atexit, os, sys; os.environ.update({asked!r})\n"
        "atexit.register(lambda: print(*sys.modules))\n"
        "sys.argv = ['ofsted-tui']\n"
        "import tui.start; tui.start.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", statement], capture_output=True, text=True, check=True
    )
    offered, *_, modules = done.stdout.splitlines()
    assert offered == "plain,Leeds"
    loaded = set(modules.split())
    assert not loaded & {"textual", "rich", "httpx", "openpyxl", "pypdfium2", "rapidfuzz"}
    assert not loaded & {"store.parsing", "store.readers", "store.importing"}
