"""The figures on a rule's page are those of the invented messages, with their counts."""

from mailguard.handbook.figures import FIGURES
from tests.handbook.test_rule_page import page_of
from tests.setup.figures import counted


def test_the_figures_that_ship_are_what_the_messages_give() -> None:
    assert counted() == FIGURES


def test_a_page_tells_how_often_its_rule_was_right_on_invented_examples() -> None:
    right, spoken = FIGURES["district"]["MASS001"]
    assert f"On invented examples: findings {spoken}, of which right {right};" in page_of("MASS001", "en")
    assert f"Ar enghreifftiau dychmygol: canfyddiadau {spoken}, a'r rhai cywir {right};" in page_of("MASS001", "cy")


def test_a_rule_that_never_spoke_says_so() -> None:
    silent = "CHASE001"
    assert silent not in FIGURES["district"]
    assert "this rule did not speak, so its precision is not known" in page_of(silent, "en")
