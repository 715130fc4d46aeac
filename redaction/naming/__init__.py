"""How names of persons are found: what stands around them, what they look like, what only bears a name."""
