"""The words of French that tell about a person."""
