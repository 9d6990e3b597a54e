import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.claims.worth import NOTHING, Calibration, Scorer, Worth
from factcheck_app.domain.errors import ModelError

SHIPPED = Path(__file__).parents[2] / "resources" / "models" / "check-worthiness"
FILES = ("model.onnx", "tokenizer.json", "manifest.json")

CHECKABLE = (
    "Unemployment has fallen from 9 percent to 5 percent since I took office.",
    "We spend more on health care than any other country in the world.",
    "The ministry cut 1,200 hospital beds between 2015 and 2019.",
    "Violent crime in the city has doubled in the last four years.",
    "My opponent voted to raise taxes ninety-eight times.",
)
IDLE = (
    "Thank you very much, it is wonderful to be with you tonight.",
    "What would you say to the young people who are watching us?",
    "I believe that our best days are still ahead of us.",
    "Let us finish this together.",
    "May I answer that question?",
)
ODD = (
    "\u200b\u200d\ufeff",
    "\x00\x01\x02",
    "🙂🙃" * 200,
    "\ud800 half a surrogate pair",
    "مرحبا بالعالم",
    "失業率は5%に下がりました。",
    "e\u0301" * 3000,
    "[CLS] [SEP] [MASK] [UNK]",
)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer.load(SHIPPED)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the shipped folder, which a test may damage."""
    for name in FILES:
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def close(one: Worth, other: Worth) -> bool:
    return (one.check_worthy, one.factual) == pytest.approx((other.check_worthy, other.factual), abs=1e-3)


def test_figures_and_comparisons_are_above_the_cut_and_thanks_and_questions_below(scorer: Scorer) -> None:
    high = [worth.check_worthy for worth in scorer.worths(CHECKABLE)]
    low = [worth.check_worthy for worth in scorer.worths(IDLE)]

    assert min(high) >= 0.5 > max(low)


def test_a_sentence_about_oneself_states_a_fact_that_nobody_need_check(scorer: Scorer) -> None:
    (worth,) = scorer.worths(["I grew up in a small town and my mother was a nurse."])

    assert worth.check_worthy < 0.5 < worth.factual


def test_a_probability_of_a_fact_is_never_below_that_of_a_check_worthy_one(scorer: Scorer) -> None:
    for worth in scorer.worths([*CHECKABLE, *IDLE, *ODD]):
        assert 0 <= worth.check_worthy <= worth.factual <= 1


def test_worths_come_in_the_order_of_the_sentences_whatever_their_length(scorer: Scorer) -> None:
    mixed = [CHECKABLE[0], "", IDLE[0] * 9, CHECKABLE[1], IDLE[4]]

    found = scorer.worths(mixed)

    assert found == [scorer.worths([sentence])[0] for sentence in mixed]


def test_a_sentence_is_worth_the_same_in_any_company(scorer: Scorer) -> None:
    alone = scorer.worths([CHECKABLE[3]])[0]

    for company in ([], ["No."], [*ODD], ["A long sentence about very little. " * 40], [*CHECKABLE]):
        assert close(scorer.worths([*company, CHECKABLE[3], *company])[len(company)], alone)


def test_another_number_of_threads_changes_nothing(scorer: Scorer) -> None:
    for one, other in zip(
        scorer.worths(CHECKABLE), Scorer.load(SHIPPED, threads=2).worths(CHECKABLE), strict=True
    ):
        assert close(one, other)


@pytest.mark.parametrize("text", ["", " ", "\n\t \u00a0\u2003"])
def test_a_blank_sentence_is_worth_nothing(scorer: Scorer, text: str) -> None:
    assert scorer.worths([text]) == [NOTHING]


def test_no_sentences_have_no_worths(scorer: Scorer) -> None:
    assert scorer.worths([]) == []


def test_odd_text_is_rated_and_never_refused(scorer: Scorer) -> None:
    assert len(scorer.worths(ODD)) == len(ODD)


def test_only_the_beginning_of_a_very_long_sentence_is_read(scorer: Scorer) -> None:
    beginning = (CHECKABLE[0] + " ") * 300

    one, other = scorer.worths([beginning, beginning + "x" * 1_000_000])

    assert one == other


def test_spaces_around_a_sentence_do_not_change_its_worth(scorer: Scorer) -> None:
    bare, spaced = scorer.worths([CHECKABLE[2], f"\n  {CHECKABLE[2].replace(' ', '  ')}\t"])

    assert bare == spaced


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named_in_a_sentence(copy: Path, name: str) -> None:
    (copy / name).unlink()

    with pytest.raises(
        ModelError, match=rf"^The check-worthiness model's .*{name}.*Install Factcheck again\.$"
    ):
        Scorer.load(copy)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_damaged_file_is_named_in_a_sentence(copy: Path, name: str) -> None:
    with (copy / name).open("r+b") as file:
        file.seek(1000)
        file.write(b"\0\0\0\0")

    with pytest.raises(ModelError, match=rf"{name} differs from the one that Factcheck was made with"):
        Scorer.load(copy)


@pytest.mark.parametrize("text", ["", "not JSON", "[]", "{}", '{"files": 3}', '{"files": {}}'])
def test_a_manifest_that_says_nothing_of_use_is_refused_in_a_sentence(copy: Path, text: str) -> None:
    (copy / "manifest.json").write_text(text)

    with pytest.raises(ModelError, match="Install Factcheck again"):
        Scorer.load(copy)


def test_the_cards_hashes_are_those_of_the_files() -> None:
    card = (SHIPPED / "CARD.md").read_text("utf-8")
    files = json.loads((SHIPPED / "manifest.json").read_text("utf-8"))["files"]

    assert set(files) == {"model.onnx", "tokenizer.json"}
    assert [name for name, digest in files.items() if digest not in card] == []


def test_a_calibrated_probability_rises_with_the_margin_and_stays_within_0_and_1() -> None:
    calibration = Calibration(2.0, -1.0)

    assert calibration.probability(0.5) == 0.5
    assert 0 <= calibration.probability(-1e9) < calibration.probability(1) < calibration.probability(1e9) <= 1


def test_nothing_but_loading_imports_what_runs_the_model() -> None:
    code = (
        "import sys, factcheck_app.claims.worth;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'onnxruntime', 'tokenizers')))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
