"""Review to bytes, a format each; pure."""
