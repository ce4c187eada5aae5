"""What the app does about copying, exporting, places and sources: parts of the App."""
