"""The inspector as a running service has it: nothing is read in secret, and what is answered is counted."""

from functools import partial
from time import perf_counter

from mailguard.config_tables import Config
from mailguard.copies import Copies
from mailguard.council import now
from mailguard.logs import Log, configure
from mailguard.message.facts import Envelope
from mailguard.metrics import Hook, Metrics
from mailguard.pipeline import Outcome, Plugins
from mailguard.policy.council import Council
from mailguard.workers import Inspector, Recall, Unchecked


class Watched(Inspector):
    """The inspector of a running service: covert reading is impossible."""

    def __init__(self, council: Council, config: Config, log: Log, plugins: Plugins, recall: Recall) -> None:
        begin = partial(configure, config.log)
        super().__init__(council, config.limits, log, plugins=plugins, begin=begin, recall=recall)
        self._informed = config.privacy.users_informed
        self.bypassed = False  # a person has switched all inspection off

    def wants(self, envelope: Envelope) -> bool:
        """Nothing is read before the day on which members and staff were told, nor while a person has so decided."""
        return self.informed and super().wants(envelope)

    @property
    def informed(self) -> bool:
        """Whether members and staff were told by today, and nobody has switched all off; else no mail is opened."""
        return not self.bypassed and self._informed is not None and now().date() >= self._informed


class Counted:
    """A hook's inspector: copies of a message follow the first, and what is answered is counted, in numbers only."""

    def __init__(self, inspector: Inspector, metrics: Metrics, hook: Hook, copies: Copies | None = None) -> None:
        self._inspector, self._metrics, self._hook, self._copies = inspector, metrics, hook, copies

    def wants(self, envelope: Envelope) -> bool:
        """Whether mail under this envelope is to be read at all."""
        wanted = self._inspector.wants(envelope)
        if not wanted:
            self._metrics.message(self._hook, "unread")
        return wanted

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        """Judge one message; never raises, and answers within the deadline."""
        began = perf_counter()
        answer = await self._inspector.inspect(raw, envelope)
        self._metrics.inspected(perf_counter() - began)
        if isinstance(answer, Unchecked):
            self._metrics.message(self._hook, "unchecked")
        else:
            answer = self._copies.followed(answer) if self._copies else answer
            self._metrics.message(self._hook, "checked")
            if answer.counted:
                self._metrics.verdict(answer.verdict)
                person = answer.mail.human.address
                for finding in answer.findings:
                    self._metrics.finding(finding.rule.rule.id, finding.action, answer.verdict, person)
        return answer
