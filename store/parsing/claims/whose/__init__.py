"""Whose grade it is: the council under talk, one that a sentence names, or no council."""
