"""The words of English that tell about a person."""
