"""The doors: everything that listens, renders, sends or runs."""
