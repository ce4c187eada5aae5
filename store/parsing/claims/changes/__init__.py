"""What a sentence says of a grade and the one before it: up, down, kept, by how far."""
