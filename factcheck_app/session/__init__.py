"""The use cases of one open review: the one writer of acts."""
