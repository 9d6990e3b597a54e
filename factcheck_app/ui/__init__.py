"""Windows, widgets, painting; the one part that draws with Qt."""
