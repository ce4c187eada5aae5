"""Finding councils, judgements, titles and sentences: the query language and its answers."""
