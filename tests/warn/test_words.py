"""The ten rules of a banner, kept by every text of every rule that ships, in both languages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mailguard import packs, shipped
from mailguard.people.correspondence import Correspondence, Reach
from mailguard.policy.model import Words
from mailguard.policy.pack import LoadedRule
from mailguard.policy.source import squeezed
from mailguard.warn import frame
from mailguard.warn.banner import SHORT, Entry, entry
from mailguard.warn.recipient import Happened
from tests.builders import CHIEF, JUNIOR, MEMBER, RESIDENT, council, pack, rules
from tests.warn.told import LETTER, finding, plain, raw_notice, seen_by

# A rule that only notes reaches nobody.
EVERY_RULE = [
    pytest.param(name, loaded, id=f"{name}-{loaded.rule.id}")
    for name, loaded in rules()
    if set(loaded.rule.action.values()) != {"note"}
]
LANGUAGES = ("en", "cy")
ACCUSES = {
    "en": r"\b(?:breach\w*|violat\w*|offen[cs]\w*|inappropriate\w*|must|improper\w*|score\w*|red|alarm\w*|alert\w*)\b",
    "cy": r"\b(?:[tdth]+orri|nhorri|(?:t|d|th|nh)rosedd\w*|amhriodol\w*|rhaid|sgôr|coch|larwm|rhybudd\w*)\b",
}
# The message is described, not the person: "it went to", not "you sent improperly".
BLAMES = {
    "en": r"\byou (?:sent|wrote(?! it\b)|copied|criticised|attacked|insulted|broke|failed|ignored|should not have)\b",
    "cy": r"\b(?:anfonasoch|ysgrifenasoch|copïasoch|beirniadasoch|methoch|anwybyddoch|ni ddylech fod)\b",
}
THE_CRITICISED = ("Morland", "Kate", JUNIOR, "Planning Enforcement Officer", "Swyddog Gorfodi Cynllunio")
FRAME = {
    name: words
    for name, words in {**vars(frame), **{f"HAPPENED-{key}": text for key, text in frame.HAPPENED.items()}}.items()
    if isinstance(words, Words)
}


def entry_of(name: str, loaded: LoadedRule, letter: Correspondence = LETTER, **fields: object) -> Entry:
    return entry(finding(loaded, **fields), letter, council(name))


def texts(words: Entry) -> Iterator[tuple[str, str, str]]:
    """Every text of an entry: its field, its language, itself."""
    for language in LANGUAGES:
        for field in ("short", "seen", "asks", "fairness", "suggestion"):
            yield field, language, getattr(words, field).get(language)
        if words.route is not None:
            yield "route", language, words.route.text.get(language)


def without_quotes(text: str) -> str:
    return re.sub(r'"[^"]*"', '""', text)


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
class TestEveryRule:
    def test_no_text_accuses_or_shouts(self, name: str, loaded: LoadedRule) -> None:
        for field, language, text in texts(entry_of(name, loaded)):
            ours = without_quotes(text)
            assert not re.search(ACCUSES[language], ours, re.IGNORECASE), (field, text)
            assert not re.search(BLAMES[language], ours, re.IGNORECASE), (field, text)
            assert "!" not in ours, (field, text)
            assert "delivered" not in ours, (field, text)

    def test_every_slot_is_filled_and_no_brace_reaches_a_sender(self, name: str, loaded: LoadedRule) -> None:
        for field, _, text in texts(entry_of(name, loaded)):
            assert not set("{}") & set(text), (field, text)
            assert not re.search(r"\s[.,:;)]|\(\)|  |: *\.$", without_quotes(text)), (field, text)

    def test_it_speaks_in_both_languages_and_not_twice_in_one(self, name: str, loaded: LoadedRule) -> None:
        words = entry_of(name, loaded)
        for field in ("short", "seen", "asks", "fairness", "suggestion"):
            both: Words = getattr(words, field)
            assert both.en
            assert both.cy
            assert both.en != both.cy

    def test_the_short_text_names_the_paragraph_and_fits(self, name: str, loaded: LoadedRule) -> None:
        words = entry_of(name, loaded)
        for language in LANGUAGES:
            assert loaded.clauses[0].paragraph in words.short.get(language)
            assert len(words.short.get(language)) <= SHORT

    def test_it_fits_with_the_longest_values_too(self, name: str, loaded: LoadedRule) -> None:
        long = seen_by(loaded, words="hopelessly_incompetent " * 400)
        crowd = replace(LETTER, reach=Reach(members=123_456, officers=123_456, outside=1_234_567))
        words = entry_of(name, loaded, letter=crowd, evidence=long)
        assert max(len(words.short.get(language)) for language in LANGUAGES) <= SHORT == 230

    def test_it_never_names_the_person_criticised(self, name: str, loaded: LoadedRule) -> None:
        for field, _, text in texts(entry_of(name, loaded)):
            assert not [name for name in THE_CRITICISED if name in text], (field, text)

    def test_the_senders_own_words_are_quoted_and_never_translated(self, name: str, loaded: LoadedRule) -> None:
        words = entry_of(name, loaded)
        for language in LANGUAGES:
            if words.quotes and "{evidence}" in loaded.words.seen.get(language):
                assert '"simply not up to the job"' in words.seen.get(language), name

    def test_what_the_protocol_says_is_one_unbroken_piece_of_it(self, name: str, loaded: LoadedRule) -> None:
        printed = squeezed(packs.source_of(name, Path()).files["protocol.md"].decode())
        quote = squeezed(loaded.clauses[0].quote.en)
        for sheet in plain(raw_notice(finding(loaded), under=council(name))).split("-" * 72):
            shown = squeezed(sheet)
            piece = quote[: min(60, len(quote))].rsplit(" ", 1)[0] if len(quote) > 60 else quote
            assert f'"{piece}' in shown
            assert piece in printed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(FRAME))
def test_no_sentence_round_the_findings_accuses_or_shouts(name: str, language: str) -> None:
    text = FRAME[name].get(language)
    assert text
    assert not re.search(ACCUSES[language], text, re.IGNORECASE)
    assert not re.search(BLAMES[language], text, re.IGNORECASE)
    assert "!" not in text


@pytest.mark.parametrize("happened", sorted(frame.HAPPENED))
def test_what_happened_is_told_with_who_knows(happened: Happened) -> None:
    words = frame.HAPPENED[happened]
    assert words.en.endswith("mailguard has told nobody but you.")
    assert words.cy.endswith("Nid yw mailguard wedi dweud wrth neb ond chi.")
    assert "only you can see" not in words.en
    assert "gone out" in words.en
    assert "delivered" not in words.en


@pytest.mark.parametrize("name", shipped.pack_names())
def test_no_route_of_a_pack_accuses_or_shouts(name: str) -> None:
    for route in pack(name).routes:
        for language in LANGUAGES:
            text = route.text.get(language)
            assert not re.search(ACCUSES[language], text, re.IGNORECASE), text
            assert "!" not in text


def test_a_right_that_the_clause_gives_is_named() -> None:
    (loaded,) = [loaded for _, loaded in rules("district") if loaded.rule.id == "CRIT001"]
    words = entry_of("district", loaded)
    assert "You may still criticise reports" in words.fairness.en
    assert "Mae gennych hawl o hyd i feirniadu adroddiadau" in words.fairness.cy


def test_many_addresses_are_shown_as_the_first_three_and_the_number_of_the_others() -> None:
    (loaded,) = [loaded for _, loaded in rules("county") if loaded.rule.id == "BCC001"]
    evidence = seen_by(loaded)
    one = entry_of("county", loaded, evidence=evidence[:1])
    assert one.seen.en == f"The other readers cannot see that it is also addressed to: {CHIEF}."
    many = entry_of("county", loaded, evidence=evidence * 4)
    assert f"{CHIEF}, {RESIDENT}, {CHIEF} (and 5 more)" in many.seen.en
    assert f"{CHIEF}, {RESIDENT}, {CHIEF} (a 5 arall)" in many.seen.cy


def test_words_seen_are_shown_on_one_line_without_control_or_direction_characters() -> None:
    (loaded,) = [loaded for _, loaded in rules("district") if loaded.rule.id == "CRIT001"]
    nasty = seen_by(loaded, words="not\r\nup\x1b[31m to\u202e the\u200b\tjob")
    assert entry_of("district", loaded, evidence=nasty).seen.en.endswith(': "not up[31m to the job".')


def test_only_what_is_told_to_the_sender_is_put_into_words() -> None:
    noted = [finding(loaded, action="note") for _, loaded in rules("district")]
    assert plain(raw_notice(*noted, finding(rules("district")[0][1], action="advise"))).count("1. ") == 2
    assert MEMBER not in plain(raw_notice(*noted))
