"""Parts of screens that are no panes."""
