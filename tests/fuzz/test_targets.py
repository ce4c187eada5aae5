"""The fuzz targets themselves, for a moment each: the long form is `python -m tests.fuzz`."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_falls(name: str) -> None:
    @settings(
        max_examples=15,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(TARGETS[name].inputs)
    def attempt(drawn: object) -> None:
        TARGETS[name].holds(drawn)

    attempt()
