"""From acts to state: the fold, the order of claims, what can be undone, what warns."""
