"""What nobody would write, fed to all that reads: `python -m tests.fuzz --minutes 10`."""
