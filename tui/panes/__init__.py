"""The lists that the screens are made of, a module each."""
