"""Work in another process: JSON lines over pipes, cancelled by kill."""
