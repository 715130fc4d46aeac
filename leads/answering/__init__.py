"""From a question to one of the firm's own answers: found by stems, synonyms and mistyped words, or not at all."""
