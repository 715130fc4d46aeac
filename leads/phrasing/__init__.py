"""How people say it: the words of each language and what a turn of a chat means."""
