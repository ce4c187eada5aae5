"""What holds for every test."""

from hypothesis import settings

# How long an example takes says more of what else a machine does than of what is tested.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
