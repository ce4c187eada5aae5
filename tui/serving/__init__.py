"""The workbench in a browser: a page, and a process of the app behind each that is open."""
