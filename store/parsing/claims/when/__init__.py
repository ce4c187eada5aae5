"""When a grade was given: by a date, a tense, or the inspection that is spoken of."""
