"""The way that one went from place to place, to hits, and through related articles."""
