"""How the check-worthiness model is made: run `python -m factcheck_app.claims.training --help`.

Nothing else imports this package. It needs the `train` extra.
"""
