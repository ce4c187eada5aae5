"""What is derived from the records so that reading never waits: an SQLite file, disposable."""
