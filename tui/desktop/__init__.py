"""What is asked of the desktop: its clipboard, and its programs for files and pages."""
