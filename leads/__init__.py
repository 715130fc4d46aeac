"""What the firm knows about a person, and for how long. No HTTP, no sockets, no configuration file."""
