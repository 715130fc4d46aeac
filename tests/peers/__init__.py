"""Real servers for tests: each on loopback, on a free port, with its own folder, run by an ordinary user."""
