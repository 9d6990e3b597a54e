"""Reviews as files: the one importer of TinyDB."""
