"""The keys: what is bound where, and the user's own file of them."""
