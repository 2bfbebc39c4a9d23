"""What the model sees of a sentence."""

from mailguard.detect.fold import fold
from mailguard.detect.learned.features import pairs, pieces, tokens


def seen(text: str, *known: str) -> list[str]:
    return tokens(fold(text).text, text, known.__contains__)


def test_names_are_one_word_whoever_bears_them() -> None:
    assert seen("ask Jane Hale today") == seen("ask Mr Beynon today") == ["ask", "<name>", "today"]


def test_a_capital_makes_no_name_of_an_ordinary_word() -> None:
    assert seen("ask the Council today", "council") == ["ask", "the", "council", "today"]


def test_every_party_is_one_word() -> None:
    texts = ["join Labour now", "join Plaid Cymru now", "join the Tories now", "join Reform UK now"]
    assert {" ".join(seen(text)).replace("the ", "") for text in texts} == {"join <party> now"}


def test_a_word_that_only_looks_like_a_party_stays_a_word() -> None:
    assert seen("the labour costs of green bins") == ["the", "labour", "costs", "of", "green", "bins"]


def test_a_woman_and_a_man_are_seen_alike() -> None:
    assert seen("she lost her file") == seen("he lost his file")


def test_accents_and_look_alikes_meet() -> None:
    assert seen("cŵyn am y swyddog") == seen("cwyn am y sw\u0443ddog")


def test_a_mutated_word_shares_pieces_with_its_first_form() -> None:
    assert len(set(pieces("penderfyniad")) & set(pieces("benderfyniad"))) > len(set(pieces("penderfyniad"))) / 2


def test_sums_are_one_word() -> None:
    assert seen("pay £300 by 7") == seen("pay £12 by 10")


def test_the_order_of_words_is_seen() -> None:
    assert list(pairs(["you", "must"])) != list(pairs(["must", "you"]))
