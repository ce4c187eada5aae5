"""A source's text cut into blocks, sentences and words, each with its offsets."""
