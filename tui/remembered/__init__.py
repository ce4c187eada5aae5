"""What outlives a launch: the state of the app, and where one was reading."""
