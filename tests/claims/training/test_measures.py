import numpy as np
import pytest

from factcheck_app.claims.training import measures
from factcheck_app.claims.training.calibrating import best_cut, fitted, margins_of, recut
from factcheck_app.claims.worth import Calibration

MARKS = np.array([True, False, True, False])
VALUES = np.array([0.9, 0.8, 0.5, 0.1])


def test_f1_counts_a_value_at_the_cut_as_chosen() -> None:
    assert measures.f1(MARKS, VALUES) == pytest.approx(0.8)
    assert measures.accuracy(MARKS, VALUES) == pytest.approx(0.75)
    assert measures.fired(MARKS, VALUES) == pytest.approx(0.75)


def test_macro_f1_is_the_mean_over_both_classes() -> None:
    assert measures.macro_f1(MARKS, VALUES) == pytest.approx((0.8 + 2 / 3) / 2)


def test_f1_of_nothing_marked_and_nothing_chosen_is_zero() -> None:
    assert measures.f1(np.array([False]), np.array([0.1])) == 0


def test_average_precision_is_the_mean_precision_at_each_marked_rank() -> None:
    assert measures.average_precision(MARKS, VALUES) == pytest.approx((1 + 2 / 3) / 2)
    assert measures.average_precision(np.array([False, False]), np.array([0.2, 0.1])) == 0


def test_files_without_a_mark_count_for_nothing() -> None:
    found = measures.by_file(MARKS, VALUES, ["a", "a", "b", "c"])

    assert found.tolist() == [1.0, 1.0]


def test_an_interval_is_the_same_for_the_same_seed_and_holds_the_value() -> None:
    marks, values = np.tile(MARKS, 50), np.tile(VALUES, 50)

    low, high = measures.interval(marks, values, measures.f1, seed=1)

    assert (low, high) == measures.interval(marks, values, measures.f1, seed=1)
    assert low < measures.f1(marks, values) < high


def test_calibration_finds_the_odds_that_made_the_marks() -> None:
    random = np.random.default_rng(0)
    margins = random.normal(0, 3, 20_000)
    marks = random.random(20_000) < 1 / (1 + np.exp(-(0.5 * margins - 1)))

    found = fitted(margins, marks)

    assert found.scale == pytest.approx(0.5, abs=0.03)
    assert found.bias == pytest.approx(-1, abs=0.06)


def test_calibration_stays_finite_where_margins_tell_the_marks_apart() -> None:
    found = fitted(np.array([-2.0, -1.0, 1.0, 2.0]), np.array([False, False, True, True]))

    assert 0 < found.scale < 10
    assert found.probability(0) == pytest.approx(0.5, abs=0.01)


def test_margins_are_the_log_odds_even_at_the_ends() -> None:
    found = margins_of(np.array([0.0, 0.5, 1.0]))

    assert found[1] == 0
    assert np.isfinite(found).all()


def test_the_best_cut_lies_where_both_sets_are_told_apart() -> None:
    margins = np.linspace(-3, 3, 601)
    wide, narrow = (margins, margins > -1), (margins, margins > 0)

    found = best_cut([wide, narrow], measures.accuracy)

    assert -1 < found < 0


def test_a_lonely_good_cut_is_not_taken_before_a_broad_one() -> None:
    margins = np.linspace(0, 1, 1001)

    def measure(_marks: measures.Marks, values: measures.Values) -> float:
        cut = 0.5 - values[0]
        return 1.0 if abs(cut - 0.1) < 0.003 else 0.9 * float(0.5 < cut < 0.8)

    assert 0.5 < best_cut([(margins, margins > 0.5)], measure) < 0.8


def test_a_calibration_that_is_cut_anew_keeps_its_slope() -> None:
    found = recut(Calibration(2.0, 5.0), -1.5)

    assert found.scale == 2
    assert found.probability(-1.5) == 0.5
