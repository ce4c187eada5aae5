"""How a phrase is built: clauses, verbs, nouns that a grade can be of, the words next to it."""
