"""The words of each language by what they stand for: of an offer, and of rights and persons."""
