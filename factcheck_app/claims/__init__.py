"""From an article to its claims: the only part that knows spaCy."""
