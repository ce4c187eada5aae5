"""Of what a grade is: areas by name, by pointing back, in sets, lists and pairs."""
