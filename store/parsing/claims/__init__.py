"""What a sentence claims: which grade, of what, of whom, when; and what was set aside and why."""
