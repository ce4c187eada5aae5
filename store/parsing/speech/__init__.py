"""Who says what: quotations with their speakers, and what was found good or bad."""
