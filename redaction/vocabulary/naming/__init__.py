"""Given names, surnames and what stands around them, language by language. Folded; loaded on first use."""
