"""Bytes to article: encodings, canonical text, blocks."""
