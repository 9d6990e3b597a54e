"""Factcheck: a desktop application for people who check facts for a living."""

__version__ = "0.1.0"
