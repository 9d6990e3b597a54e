from pathlib import Path

import pytest

from factcheck_app.claims.training.corpora import DataError, Notion, Sample, Verdict, development, samples
from factcheck_app.claims.training.overlap import apart, normalised

DATA = Path(__file__).parent / "data"


def written(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with ClaimBuster's expert part, to which a test adds what it reads."""
    written(tmp_path / "claimbuster" / "groundtruth.csv", "Text,Verdict\nPrices rose.,1\nHello.,-1\n")
    return tmp_path


def test_a_verdict_of_claimbuster_allows_one_class_and_a_label_of_newssd_its_own() -> None:
    found = {sample.text: sample.allowed for sample in samples(DATA)}

    assert found["Our state has lost 12,000 factory jobs since 2009."] == (Verdict.CHECK_WORTHY,)
    assert found["I was born in a small house by the lake."] == (Verdict.UNIMPORTANT,)
    assert found["Good evening to all of you."] == (Verdict.NO_FACT,)
    assert found["The dam was finished in 1961."] == (Verdict.CHECK_WORTHY, Verdict.UNIMPORTANT)
    assert found["What a shameful week for the club."] == (Verdict.NO_FACT,)


def test_nothing_is_learnt_from_the_parts_for_testing() -> None:
    texts = {sample.text for sample in samples(DATA)}

    assert "The city spent 9 million dollars on the stadium." not in texts
    assert "The bridge carries 20,000 cars a day." not in texts


def test_debates_keep_the_file_of_each_line_and_skip_lines_without_a_mark(data: Path) -> None:
    folder = data / "checkthat_2021_debates"
    written(folder / "dev" / "one.tsv", "1\tA\tHello.\t0\n2\tB\tTaxes fell.\t1\n")
    written(folder / "train" / "two.tsv", '1\tA\t"Quoted\t0\nbroken\n')

    gold = next(gold for gold in development(data) if gold.files)

    assert gold.texts == ("Hello.", "Taxes fell.", '"Quoted')
    assert gold.marks == (False, True, False)
    assert gold.files == ("one.tsv", "one.tsv", "two.tsv")


def test_the_quotation_marks_that_checkthat_2024_adds_are_taken_off(data: Path) -> None:
    rows = 'Sentence_id\tText\tclass_label\n1\t"He said ""no"", twice."\tYes\n2\tWell.\tNo\n'
    written(data / "checkthat_2024_dev_test" / "file.tsv", rows)

    gold = next(gold for gold in development(data) if gold.name.startswith("CheckThat"))

    assert gold.texts == ('He said "no", twice.', "Well.")
    assert gold.marks == (True, False)


def test_sets_of_facts_are_measured_against_the_probability_of_a_fact(data: Path) -> None:
    written(data / "policlaim" / "gold.csv", "file,sentence,golden\na,We built it.,1\na,Onward!,0\n")
    written(data / "newssd_eng" / "test.csv", 'Sentence,Label\n"It opened.\n",OBJ\n')

    _, _, policlaim, newssd = development(data)

    assert policlaim.notion is newssd.notion is Notion.FACTUAL
    assert policlaim.marks == (True, False)
    assert newssd.texts == ("It opened.",)


def test_a_set_that_is_not_there_is_left_out_but_the_expert_part_is_needed(
    data: Path, tmp_path: Path
) -> None:
    assert {gold.name for gold in development(data)} == {"ClaimBuster groundtruth"}
    with pytest.raises(DataError, match=r"groundtruth\.csv cannot be read"):
        development(tmp_path / "nowhere")


def test_a_file_with_other_columns_is_refused(data: Path) -> None:
    written(data / "claimbuster" / "groundtruth.csv", "Sentence,Verdict\nHello.,1\n")

    with pytest.raises(DataError, match="no column “Text”"):
        development(data)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Taxes fell, twice.", "taxes fell twice"),
        ("“It’s 5 %”", "it's 5%"),
        ("Café\u00a0closed", "Cafe\u0301 closed"),
    ],
)
def test_case_marks_and_spacing_do_not_keep_sentences_apart(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


def test_a_sentence_of_a_development_set_is_not_learnt_from(data: Path) -> None:
    learnt = [Sample("PRICES ROSE", (Verdict.CHECK_WORTHY,)), Sample("Prices fell.", (Verdict.CHECK_WORTHY,))]

    assert [sample.text for sample in apart(learnt, development(data))] == ["Prices fell."]


def test_an_unimportant_fact_is_marked_as_a_fact_alone(data: Path) -> None:
    written(data / "claimbuster" / "groundtruth.csv", "Text,Verdict\nPrices rose.,1\nI ran.,0\nHello.,-1\n")

    worthy, facts = development(data)

    assert (worthy.notion, worthy.marks) == (Notion.CHECK_WORTHY, (True, False, False))
    assert (facts.notion, facts.marks) == (Notion.FACTUAL, (True, True, False))


def test_the_cut_is_not_chosen_on_sets_of_another_notion(data: Path) -> None:
    written(data / "checkthat_2019_debates" / "one.tsv", "1\tA\tTaxes fell.\t1\n")
    written(data / "newsclaims_dev" / "dev.csv", "sentence,claim\nIt spreads.,1\n")

    assert [gold.name for gold in development(data) if not gold.cuts] == [
        "CheckThat! 2019 debates",
        "NewsClaims dev",
    ]
