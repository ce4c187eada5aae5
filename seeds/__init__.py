"""The five articles that the app opens with."""
