"""What score.py counts and how it tells it; standard library only."""
