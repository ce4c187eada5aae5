"""What the way to the first painted council carries: nothing that it does not need."""

import subprocess
import sys

import pytest

HEAVY = {
    *("click", "docx", "email", "httpx", "lxml", "multiprocessing"),
    *("openpyxl", "pypdfium2", "rapidfuzz", "store.importing", "store.parsing", "store.readers"),
    *("trafilatura", "tui.commands", "urllib.request", "xml"),
}


def modules_after(statement: str) -> set[str]:
    shown = f"import sys\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("import tui.launch, tui.app, tui.state", set()),
        ("import tui.start", set()),
        ("from tui import cli", {"click"}),
    ],
)
def test_the_start_imports_nothing_heavy(statement: str, allowed: set[str]) -> None:
    assert modules_after(statement) & (HEAVY - allowed) == set()
