"""Verbs that the lexicon does not know, told by where they stand: "has dubbed Kent good"."""
