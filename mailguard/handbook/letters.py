"""The example messages of a rule, shown as text: who writes to whom, what was seen, and why a near miss passes."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.detect.signal import Signal
from mailguard.handbook import words_rule
from mailguard.handbook.book import Example
from mailguard.handbook.markup import Children, tag
from mailguard.handbook.sender import own_language
from mailguard.handbook.texts import day_in_words, facts, foreign, say
from mailguard.message.facts import Address, Part
from mailguard.people.correspondence import Correspondence
from mailguard.policy.evaluate import NO_ACTION
from mailguard.policy.finding import Trace


def letter(example: Example, language: str, level: int) -> Element:
    """One example: a heading, its heading lines, its text, and why the rule is silent where it is."""
    mail = example.case.mail
    verdict = words_rule.FLAGGED if example.flagged else words_rule.PASSES
    seen = example.trace.signals if example.flagged else ()
    return tag(
        "article",
        tag(f"h{level}", f"{say(verdict, language)}: {example.name}"),
        [] if example.flagged else tag("p", _why(example.trace, language)),
        tag("p", say(words_rule.EARLIER, language)) if example.case.history.thread else [],
        facts(_fields(mail, seen, language)),
        [_part(part, seen, own_language(example), language) for part in mail.facts.parts if not part.twin],
        class_="letter flagged" if example.flagged else "letter",
    )


def _fields(mail: Correspondence, seen: tuple[Signal, ...], language: str) -> Iterator[tuple[str, Children]]:
    """The heading of a letter; of the addresses the names, which is how people read them."""
    read = mail.facts
    known = mail.directory.people
    hidden = [known[c.address].name if c.address in known else c.address for c in mail.hidden]
    yield say(words_rule.FIELDS["from"], language), _people(read.from_)
    yield say(words_rule.FIELDS["to"], language), _people(read.to)
    if read.cc:
        yield say(words_rule.FIELDS["cc"], language), _people(read.cc)
    if hidden:
        yield say(words_rule.FIELDS["hidden"], language), ", ".join(hidden)
    if read.date:
        when = f"{day_in_words(read.date.date(), language)}, {read.date:%H:%M}"
        yield say(words_rule.FIELDS["date"], language), when
    spans = [(s.start, s.end) for s in seen if s.part is None and s.start is not None and s.end is not None]
    yield say(words_rule.FIELDS["subject"], language), tag("span", _marked(read.subject, 0, spans))
    yield say(words_rule.FIELDS["reach"], language), _reach(mail, language)


def _people(addresses: tuple[Address, ...]) -> str:
    return ", ".join(f"{a.name} <{a.address}>" if a.name else a.address for a in addresses)


def _reach(mail: Correspondence, language: str) -> str:
    reach = mail.reach
    counted = {"members": str(reach.members), "officers": str(reach.officers), "outside": str(reach.outside)}
    unknown = f" {say(words_rule.UNKNOWN_LISTS, language)}" if reach.unknown_lists else ""
    return say(words_rule.REACH, language, **counted) + unknown


def _part(part: Part, seen: tuple[Signal, ...], written_in: str, language: str) -> list[Element]:
    """The text of a part as the recipient reads it: what was seen marked, others' words in grey."""
    spans = [(s.start, s.end) for s in seen if s.part == part.number and s.start is not None and s.end is not None]
    pieces = [
        tag(
            "span",
            _marked(part.text[zone.start : zone.end], zone.start, spans),
            class_="" if zone.zone == "own" else "other",
        )
        for zone in part.zones
    ]
    name = part.where.partition(":")[2]
    title = [tag("p", f"{say(words_rule.FIELDS['attachment'], language)}: {name}")] if name else []
    return [*title, tag("div", pieces, class_="text", lang=written_in)]


def _marked(text: str, start: int, spans: list[tuple[int, int]]) -> Iterator[Children]:
    """The text with `<mark>` round the spans, which count from the beginning of the part."""
    at = 0
    for first, last in sorted(spans):
        left, right = max(first - start, at), min(last - start, len(text))
        if left < right:
            yield text[at:left]
            yield tag("mark", text[left:right])
            at = right
    yield text[at:]


def _why(trace: Trace, language: str) -> Children:
    """Why a rule is silent: the condition that was wanting, or the exception that holds, in words of this language."""
    stopped = trace.stopped_by
    steps = {step.en: step.cy if language == "cy" else step.en for step in trace.steps}
    if stopped in steps:
        return say(words_rule.BECAUSE_NOT, language, what=steps[stopped])
    if stopped.startswith("not: "):
        return say(words_rule.BECAUSE, language, what=steps.get(stopped.removeprefix("not: "), ""))
    for _, exemption in trace.rule.unless:
        if stopped == f"exception: {exemption.quote or exemption.reason.en}":
            said = (
                tag("q", exemption.quote, lang="en") if exemption.quote else foreign("span", exemption.reason, language)
            )
            return [say(words_rule.BECAUSE_EXCEPTION, language), " ", said]
    return say(words_rule.BECAUSE_ROLE if stopped == NO_ACTION else words_rule.BECAUSE_NOTHING, language)
