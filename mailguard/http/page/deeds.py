"""What a sender may do with a held message, a form each; and the question before it is withdrawn for good."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import Children, tag
from mailguard.held.desk import HeldView, TellView
from mailguard.http.page import texts
from mailguard.http.page.choice import MAX_WORDS, NOTHING, OTHER, SEND_WORDS, WRONG_WORDS, Given
from mailguard.http.page.parts import (
    Mistake,
    body,
    button,
    fieldset,
    form,
    group,
    heading,
    hint,
    mistake_at,
    option,
    summary_of,
    textarea,
    told,
    warning,
)
from mailguard.http.page.place import STEP, Place
from mailguard.policy.model import Words
from mailguard.warn.sheet import fill_words

Mistakes = tuple[Mistake, ...]


def deeds(view: HeldView, place: Place, given: Given, mistakes: Mistakes) -> Iterator[Element]:
    """The three choices, each with a heading, what it means, and its button."""
    language = place.language
    yield _section(texts.SEND.get(language), _send(view, place, given, mistakes))
    yield _section(texts.WITHDRAW.get(language), _ask_to_withdraw(place))
    yield _section(texts.WRONG.get(language), _wrong(view, place, given, mistakes))


def _section(title: str, content: Children) -> Element:
    return tag("section", heading("h3", title, "govuk-heading-m"), content, class_="mg-deed")


def _send(view: HeldView, place: Place, given: Given, mistakes: Mistakes) -> Element:
    """The protocol's own exceptions, or a reason in the sender's words."""
    language = place.language
    mine = given if given.deed == "send" else NOTHING
    label = fill_words(texts.YOUR_REASON, language, limit=str(MAX_WORDS))
    own = textarea("words", SEND_WORDS, label, mine.words, mistake_at(SEND_WORDS, mistakes, language))
    says = [text.get(language) for text in (texts.EXCEPTIONS, texts.SEND_HINT)]
    why, about = texts.SEND_WHY.get(language), hint("send-hint", " ".join(says if view.reasons else says[1:]))
    wrong = mistake_at("reason-0", mistakes, language)
    if view.reasons:
        picked = mine.one("reason")
        options = [
            option("radio", "reason", str(at), f"reason-{at}", told(reason, language), chosen=picked == str(at))
            for at, reason in enumerate(view.reasons)
        ]
        other = texts.OTHER_REASON.get(language)
        options.append(option("radio", "reason", OTHER, "reason-other", other, chosen=picked == OTHER))
        question = fieldset(why, tag("div", options, class_="govuk-radios"), own, hint=about, mistake=wrong)
    else:
        question = fieldset(why, own, hint=about)
    sends = button(texts.SEND_BUTTON.get(language))
    return form(place.url(), {"deed": "send"}, group(question, wrong=wrong is not None), sends)


def _ask_to_withdraw(place: Place) -> Iterator[Element]:
    language = place.language
    yield body(texts.WITHDRAW_WHAT.get(language))
    asks = button(texts.WITHDRAW_BUTTON.get(language), "govuk-button--secondary")
    yield form(place.path, {"lang": language, STEP: "withdraw"}, asks, method="get")


def _wrong(view: HeldView, place: Place, given: Given, mistakes: Mistakes) -> Iterator[Element]:
    language = place.language
    mine = given if given.deed == "wrong" else NOTHING
    yield body(texts.WRONG_WHAT.get(language))
    label = fill_words(texts.WRONG_COMMENT, language, limit=str(MAX_WORDS))
    comment = textarea("words", WRONG_WORDS, label, mine.words, mistake_at(WRONG_WORDS, mistakes, language))
    says = button(texts.WRONG_BUTTON.get(language), "govuk-button--secondary")
    which = which_rules(view.rules, mine, mistakes, language)
    yield form(place.url(), {"deed": "wrong"}, which, comment, says)


def which_rules(
    rules: tuple[tuple[str, Words], ...], given: Given, mistakes: Mistakes, language: str
) -> Iterator[Element]:
    """A checkbox for each rule; where there is one alone, its words and no question."""
    if len(rules) == 1:
        yield body(tag("strong", told(rules[0][1], language)))
    elif rules:
        wrong = mistake_at("rule-0", mistakes, language)
        named = given.all("rule")
        options = (
            option("checkbox", "rule", rule, f"rule-{at}", told(summary, language), chosen=rule in named)
            for at, (rule, summary) in enumerate(rules)
        )
        boxes = tag("div", options, class_="govuk-checkboxes")
        question = fieldset(texts.WHICH_WRONG.get(language), boxes, mistake=wrong)
        yield group(question, wrong=wrong is not None)


def sure_page(place: Place, message: Element) -> Iterator[Element]:
    """The question before the text is deleted."""
    language = place.language
    yield tag("a", texts.BACK.get(language), class_="govuk-back-link", href=place.url())
    yield heading("h1", texts.SURE.get(language), "govuk-heading-xl")
    yield message
    yield body(texts.WITHDRAW_WHAT.get(language))
    yield warning(language, texts.NO_WAY_BACK.get(language))
    yield form(place.url(), {"deed": "withdraw"}, button(texts.SURE_BUTTON.get(language), "govuk-button--warning"))


def tell_page(view: TellView, place: Place, given: Given = NOTHING, mistakes: Mistakes = ()) -> Iterator[Element]:
    """The page for mail that has gone out: which of the warnings was wrong."""
    language = place.language
    if mistakes:
        yield summary_of(mistakes, language)
    yield heading("h1", texts.TELL.get(language), "govuk-heading-xl")
    yield body(texts.TELL_WHAT.get(language))
    yield body(texts.TELL_COUNT.get(language))
    says = button(texts.TELL_BUTTON.get(language))
    yield form(place.url(), {"deed": "wrong"}, which_rules(view.rules, given, mistakes, language), says)
