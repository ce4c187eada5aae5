"""The way that one went from place to place, and the walk through related articles."""
