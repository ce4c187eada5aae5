"""What a library is on the disk, and how files are written so that nothing is lost."""
