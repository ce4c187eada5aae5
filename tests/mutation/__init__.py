"""What no test would notice, were the code a little different: `python -m tests.mutation`."""
