"""What holds for every test."""

import gc
from pathlib import Path

import pytest
from hypothesis import settings

from store.seeding import open_seeded

# How long an example takes says more of what else a machine does than of what is tested.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_sessionfinish() -> None:
    """Let the process end at once.

    To look through what thousands of tests have left takes longer than a worker is waited for, and
    the coverage that it keeps at its end would be lost.
    """
    gc.freeze()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with the five seed articles in it, for copying: it takes long to make."""
    home = tmp_path_factory.mktemp("seeded")
    open_seeded(home).close()
    return home
