"""Pictures of every screen, drawn by `python -m screenshots.draw`."""
