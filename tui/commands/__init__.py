"""The sub-commands of `ofsted-tui`, a module each, with a click command named `command`."""
