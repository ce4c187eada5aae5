"""`python -m tui` is `ofsted-tui`."""

from tui.cli import main

main(prog_name="ofsted-tui")
