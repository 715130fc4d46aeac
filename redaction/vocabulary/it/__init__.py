"""The words of Italian that tell about a person."""
