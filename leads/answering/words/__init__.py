"""Words of one language a file: those that say nothing by themselves, and groups of stems that mean the same."""
