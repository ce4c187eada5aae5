"""The screens, a module each, with its styles beside it."""
