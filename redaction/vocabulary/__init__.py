"""Words per language: stems, frames, allow-lists, given names."""
