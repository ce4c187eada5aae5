"""What outlives a launch: the state, the reading positions, the groups of councils."""
