"""The words of German that tell about a person."""
