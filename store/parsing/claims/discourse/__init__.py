"""What a text has said so far, and what a sentence means by it."""
