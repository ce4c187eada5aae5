"""Sources that tests make for themselves, in the forms in which the world has them."""
