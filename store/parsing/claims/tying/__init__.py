"""Whether words tie a grade to what stands around it, and to what."""
