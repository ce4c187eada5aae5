"""`python -m tui` is `ofsted-tui`."""

from tui.start import main

main()
