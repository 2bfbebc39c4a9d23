"""The directory of people and lists: one frozen snapshot, and look-ups in it.

Addresses compare without case, and a subaddress (`a+b@`, RFC 5233) as its base. Several rows with one address are
several posts of one person.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mailguard.people.contact import Contact, MailList, Role
from mailguard.people.names import NameIndex

EVERYBODY = {"@member": ("member", "co-opted"), "@officer": ("officer",)}


def bare(address: str) -> str:
    """The form in which addresses are compared: lower case, without the subaddress."""
    local, at, domain = address.strip().lower().rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def domain_of(address: str) -> str:
    """The domain of an address in lower case; empty where there is none."""
    return address.strip().lower().rpartition("@")[2] if "@" in address else ""


def words_of(text: str) -> frozenset[str]:
    """The words of a name in lower case, whatever stands between them."""
    return frozenset(word for word in re.split(r"[^\w'’-]+", text.lower()) if word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Everybody the council knows.

    `people` and `lists` are keyed by main address; `alias` leads to that, `names` finds people in a text.
    """

    people: Mapping[str, Contact]
    lists: Mapping[str, MailList]
    alias: Mapping[str, str]
    names: NameIndex
    # The domains of public bodies to which one complains, and what each is for.
    bodies: Mapping[str, str] = field(default_factory=dict)
    _expanded: dict[str, frozenset[str] | None] = field(default_factory=dict, compare=False, repr=False)

    def main(self, address: str) -> str:
        """The main address of whoever has `address`, or the address itself as compared."""
        key = bare(address)
        return self.alias.get(key, key)

    def find(self, address: str, domains: frozenset[str]) -> Contact:
        """Who has `address`. Unknown: inside the council's domains an officer of unknown grade, else public."""
        key = self.main(address)
        known = self.people.get(key)
        if known:
            return known
        role: Role = "officer" if domain_of(key) in domains else "public"
        return Contact(address=key, role=role, known=False)

    def is_own(self, address: str, domains: frozenset[str]) -> bool:
        """Whether a main address is that of a member or officer, or lies in the council's domains."""
        person = self.people.get(address)
        if person is not None:
            return person.is_member or person.role == "officer"
        return domain_of(address) in domains

    def list_at(self, address: str) -> MailList | None:
        """The distribution list with that address, if it is one."""
        return self.lists.get(self.main(address))

    def purpose_of(self, domain: str) -> str:
        """The protected purpose of a public body with that domain or one above it; empty where there is none."""
        while domain:
            if domain in self.bodies:
                return self.bodies[domain]
            domain = domain.partition(".")[2]
        return ""

    def expand(self, mail_list: MailList) -> frozenset[str] | None:
        """The main addresses of all people whom a list reaches, lists within it too; None where that is unknown."""
        if mail_list.address not in self._expanded:
            self._expanded[mail_list.address] = self._expand(mail_list)
        return self._expanded[mail_list.address]

    def _expand(self, mail_list: MailList) -> frozenset[str] | None:
        reached: set[str] = set()
        seen = {mail_list.address}
        waiting = [mail_list]
        while waiting:
            current = waiting.pop()
            if current.members is None:
                return None
            for entry in current.members:
                if entry in EVERYBODY:
                    reached.update(self._with_role(EVERYBODY[entry]))
                    continue
                key = self.main(entry)
                inner = self.lists.get(key)
                if inner is None:
                    reached.add(key)
                elif key not in seen:
                    seen.add(key)
                    waiting.append(inner)
        return frozenset(reached)

    def _with_role(self, roles: tuple[str, ...]) -> Iterator[str]:
        return (address for address, person in self.people.items() if person.role in roles)

    def by_name(self, text: str) -> Contact | None:
        """The one person whose whole name stands in a field, in any order (`Baxter, Lynne (Cllr)`)."""
        words = words_of(text)
        found = [c for c in self.people.values() if c.name and words_of(c.name) <= words]
        return found[0] if len(found) == 1 else None

    def main_domain(self) -> str:
        """The domain that most members and officers have."""
        own = (domain_of(address) for address in self._with_role(("member", "officer")))
        return max(Counter(own).items(), key=lambda pair: pair[1], default=("", 0))[0]

    def members(self) -> frozenset[str]:
        """The main addresses of all councillors; co-opted members are not counted among 'all Members'."""
        return frozenset(self._with_role(("member",)))
