"""The story of Adam Nowak, played with an own clock on real parts in a folder of its own."""
