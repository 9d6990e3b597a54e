"""Errors that are expected: each one's text is a sentence for the reader."""


class FactcheckError(Exception):
    """What can be expected to fail. Its text says what happened, to which file, and what to do."""


class ArticleError(FactcheckError):
    """A text could not become an article."""


class ReviewError(FactcheckError):
    """A review could not be read or kept."""


class NewerReviewError(ReviewError):
    """A review was written by a newer version of the program."""


class DamagedReviewError(ReviewError):
    """What a file holds is no review, or no longer a whole one. The file itself was left as it is."""


class ChangedReviewError(ReviewError):
    """Another program changed or removed a review's file while it was open here."""


class ModelError(FactcheckError):
    """The language model is missing or is not the one that the program was made with."""


class ReportError(FactcheckError):
    """A report could not be written."""


class KeysError(FactcheckError):
    """A key could not be given to an act."""


class SettingsError(FactcheckError):
    """Settings, or what else the program remembers beside the reviews, could not be read or kept."""
