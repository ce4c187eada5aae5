"""Everything that a program without a screen would want."""
