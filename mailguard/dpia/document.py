"""The assessment as a document in one language: Markdown, so that it goes into any word processor."""

from collections.abc import Iterable, Iterator
from datetime import date

from mailguard.config_tables import Config
from mailguard.dpia import words
from mailguard.dpia.durations import lasting
from mailguard.dpia.records import records
from mailguard.kept import holds
from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.warn.frame import MONTHS

MODES = {"observe": words.MODE_OBSERVE, "advise": words.MODE_ADVISE, "enforce": words.MODE_ENFORCE}


class Writer:
    """Writes the assessment of one configuration in one language; `place` is where the store lies."""

    def __init__(self, config: Config, council: Council, language: str, day: date, place: str) -> None:
        self._config, self._council, self._language = config, council, language
        self._day, self._place = day, place

    def document(self) -> str:
        """The whole document."""
        parts = (
            (words.PURPOSE, self._purpose()),
            (words.LOOKED_AT, self._looked_at()),
            (words.SWITCHES, self._switches()),
            (words.SEES, self._bullets(self._sees())),
            (words.KEPT, self._kept()),
            (words.RIGHTS, self._bullets(self._rights())),
            (words.BASIS, self._bullets(self._basis())),
            (words.RISKS, self._bullets(self._risks())),
            (words.DECISION, [self._say(words.DECISION_TEXT)]),
        )
        title = self._say(words.TITLE, council=self._council.name)
        lines = [f"# {title}", "", self._say(words.LIVE, day=self._date(self._day))]
        for number, (heading, text) in enumerate(parts, start=1):
            lines += ["", f"## {number}. {self._say(heading)}", "", *text]
        return "\n".join(lines) + "\n"

    def _say(self, text: Words, **values: str) -> str:
        said = text.get(self._language)
        for name, value in values.items():
            said = said.replace(f"{{{name}}}", value)
        return said

    def _date(self, day: date) -> str:
        return f"{day.day} {MONTHS[self._language][day.month - 1]} {day.year}"

    def _bullets(self, sentences: Iterable[str]) -> list[str]:
        return [f"- {sentence}" for sentence in sentences]

    def _table(self, head: Iterable[Words], rows: Iterable[Iterable[Words | str]]) -> Iterator[str]:
        names = [self._say(name) for name in head]
        yield f"| {' | '.join(names)} |"
        yield f"|{' --- |' * len(names)}"
        for row in rows:
            cells = [cell if isinstance(cell, str) else self._say(cell) for cell in row]
            yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"

    def _purpose(self) -> list[str]:
        document = self._council.pack.protocol.document
        name = document.get(self._language) or document.en or document.cy
        return [self._say(words.PURPOSE_TEXT, document=name)]

    def _looked_at(self) -> list[str]:
        config, council = self._config, self._council
        people = council.directory.people.values()
        informed = config.privacy.users_informed
        sentences = [
            self._say(words.INFORMED, day=self._date(informed)) if informed else self._say(words.UNREAD),
            self._say(
                words.PEOPLE,
                members=str(sum(person.is_member for person in people)),
                officers=str(sum(person.role == "officer" for person in people)),
                domains=", ".join(config.council.domains),
            ),
        ]
        if council.pilot is not None:
            others = words.PILOT_UNREAD if council.pilot_only else words.PILOT_OBSERVED
            sentences.append(self._say(words.PILOT, number=str(len(council.pilot)), others=self._say(others)))
        sentences += [
            self._say(words.WHOLE),
            self._say(words.PROTECTED, domains=str(len(config.privacy.protected_domains))),
            self._say(words.ALONE),
            self._say(words.INCOMING),
        ]
        return self._bullets(sentences)

    def _switches(self) -> list[str]:
        config, pack = self._config, self._council.pack
        exchange = config.exchange
        parts = (
            (words.PART_RELAY, config.relay is not None),
            (words.PART_MILTER, config.milter is not None),
            (words.PART_EXCHANGE, exchange is not None and exchange.scans),
            (words.PART_DRAFTS, exchange is not None and exchange.drafts),
            (words.PART_JOURNAL, exchange is not None and exchange.journal is not None),
            (words.PART_HTTP, config.http is not None),
            (words.PART_NOTICES, config.notices is not None),
            (words.PART_HOLDING, holds(config) and self._council.mode == "enforce"),
            (words.PART_STORE, config.store is not None),
            (words.PART_PLUGINS, bool(config.plugins.detectors)),
        )
        rows: list[tuple[Words | str, Words | str]] = [(part, words.ON if on else words.OFF) for part, on in parts]
        rows.append((words.MODE, MODES[self._council.mode]))
        rows.append((self._say(words.RULES, pack=pack.name), str(len(pack.rules))))
        return list(self._table((words.PART, words.STATE), rows))

    def _sees(self) -> Iterator[str]:
        yield self._say(words.SEES_SENDER)
        yield self._say(words.SEES_READERS)
        yield self._say(words.SEES_ADMIN)
        if self._config.store is not None:
            yield self._say(words.SEES_FIGURES)

    def _kept(self) -> list[str]:
        said = words.KEPT_PLACE if self._config.store is not None else words.KEPT_NOTHING
        head = (words.RECORD, words.HOW_KEPT, words.HOW_LONG, words.TO_PERSON, words.TO_PUBLIC)
        rows = [(each.what, each.how, each.long, each.person, each.public) for each in records(self._config)]
        return [self._say(said, place=self._place), "", *self._table(head, rows)]

    def _rights(self) -> Iterator[str]:
        store = self._config.store
        if store is not None:
            yield self._say(words.RIGHT_ACCESS)
            yield self._say(words.RIGHT_ERASE)
        if self._config.notices is not None:
            yield self._say(words.RIGHT_OBJECT)
        refusing = self._refusing()
        if store is not None and holds(self._config) and self._council.mode == "enforce":
            end = words.END_SEND if store.at_end == "send" else words.END_RETURN
            yield self._say(words.RIGHT_HUMAN, hold=self._say(lasting(store.hold_s)), end=self._say(end))
        elif not refusing:
            yield self._say(words.RIGHT_ADVICE)
        if refusing:
            yield self._say(words.REJECTS, rules=", ".join(refusing))

    def _refusing(self) -> list[str]:
        """The rules that refuse a message under this mode."""
        if self._council.mode != "enforce":
            return []
        found = []
        for loaded in self._council.pack.rules:
            change = self._council.change_for(loaded.rule.id)
            actions = [*loaded.rule.action.values(), *(change.action.values() if change else ())]
            if "reject" in actions:
                found.append(loaded.rule.id)
        return found

    def _basis(self) -> Iterator[str]:
        yield from map(self._say, (words.BASIS_TASK, words.BASIS_SPECIAL, words.BASIS_MEMBERS, words.BASIS_STAFF))

    def _risks(self) -> Iterator[str]:
        yield from map(self._say, (words.RISK_DOSSIER, words.RISK_SECRET, words.RISK_WRONG, words.RISK_LOST))
