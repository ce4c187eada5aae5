"""Fuzz every target for its share of the time; says how many inputs each took, and what fell.

    python -m tests.fuzz [--minutes 10] [--only TARGET] [--seed 1]

An input that breaks a target is made as small as can be and shown; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import faulthandler
import sys
import time
import traceback

from hypothesis import HealthCheck, given, seed, settings

from tests.fuzz.targets import TARGETS, Target

ROUND = 100
"""Inputs that are drawn from one seed."""
SLOWEST = 20.0
"""Seconds that one input may take; a process that hangs for six times that is ended, with where."""


def main() -> None:
    """Fuzz and tell."""
    options = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    options.add_argument("--minutes", type=float, default=10.0)
    options.add_argument("--only", choices=sorted(TARGETS), action="append")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    names = chosen.only or list(TARGETS)
    share = chosen.minutes * 60 / len(names)
    fallen = [fuzz(name, TARGETS[name], share, chosen.seed) for name in names]
    sys.exit(1 if any(fallen) else 0)


def fuzz(name: str, target: Target, seconds: float, first: int) -> int:
    """Feed one target for so long; prints a line, and each failure; returns how many there were."""
    started = time.monotonic()
    inputs = failures = 0
    slowest = 0.0
    number = first
    while time.monotonic() - started < seconds:

        @seed(number)
        @settings(
            max_examples=ROUND,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            print_blob=False,
        )
        @given(target.inputs)
        def attempt(drawn: object) -> None:
            nonlocal inputs, slowest
            inputs += 1
            faulthandler.dump_traceback_later(6 * SLOWEST, exit=True)
            begin = time.process_time()
            target.holds(drawn)
            spent = time.process_time() - begin
            slowest = max(slowest, spent)
            assert spent < SLOWEST

        try:
            attempt()
        except Exception:  # noqa: BLE001 - whatever fell is what is wanted
            failures += 1
            traceback.print_exc()
        finally:
            faulthandler.cancel_dump_traceback_later()
        number += 1
    spent = time.monotonic() - started
    print(
        f"{name:18} {inputs:9,} inputs in {spent:5.0f} s, {failures} failures, "
        f"slowest {slowest:.2f} s, seeds {first} to {number - 1}",
        flush=True,
    )
    return failures


if __name__ == "__main__":
    faulthandler.enable()
    main()
