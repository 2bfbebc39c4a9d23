"""Weak words that mean something where they meet: a matter, and beside it whose it is and what is wanted of it.

None of them says much alone ("my nephew", "the list", "a bit higher"); a sentence and its neighbours that hold them
all, and nothing that shows the proper way, ask for what nobody says outright.
"""

from dataclasses import dataclass, field

from mailguard.detect import stance
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Sentence

_NONE = Group("")


@dataclass(frozen=True, eq=False, kw_only=True)
class Meeting:
    """A cue of the first stage, the groups that must stand near it, and those that take its meaning away.

    `reach` counts sentences on each side; `barred` is sought `beyond` as many farther.
    """

    kind: str
    cue: str
    needs: tuple[Group, ...]
    barred: Group = field(default=_NONE)
    reach: int = 1
    beyond: int = 0

    def hit(self, sentence: Sentence) -> Hit | None:
        """The cue in this sentence, if all it needs stands near it and it is the writer's own word."""
        hit = next((hit for hit in sentence.find(self.cue) if not stance.in_quotes(sentence, hit)), None)
        if hit is None:
            return None
        if any(self.barred.found(other.words) for other in stance.around(sentence, self.reach + self.beyond)):
            return None
        near = [other.words for other in stance.around(sentence, self.reach)]
        return hit if all(any(need.found(words) for words in near) for need in self.needs) else None


def to_an_officer(sentence: Sentence) -> bool:
    """Whether a member writes, and to an officer at least."""
    mail = sentence.page.mail
    return mail.principal.is_member and any(reader.contact.role == "officer" for reader in mail.readers)
