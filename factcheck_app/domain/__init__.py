"""The words of the application: article, claim, act, source. Imports nothing of the program."""
