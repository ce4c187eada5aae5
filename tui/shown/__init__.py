"""What screens and panes show, worked out without a screen."""
