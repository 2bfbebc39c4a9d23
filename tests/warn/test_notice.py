"""The notice as a mail: its fields, its parts, its languages, and what it never shows."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailguard.people.contact import Language
from mailguard.people.correspondence import Correspondence
from mailguard.policy.pack import LoadedRule
from mailguard.warn.recipient import Happened
from tests.builders import (
    ALL_MEMBERS,
    CHIEF,
    DOMAIN,
    HEAD,
    JUNIOR,
    LONDON,
    MEMBER,
    MONITORING_OFFICER,
    PLAID_MEMBER,
    RESIDENT,
    SENT,
    TORY_MEMBER,
    aberwen,
    council,
    directory,
    mail,
    rules,
    words_seen,
)
from tests.warn.told import LETTER, OWN_ID, finding, page, parsed, plain, raw_notice, seen_by

(MASS,) = [loaded for _, loaded in rules("district") if loaded.rule.id == "MASS001"]
(CRIT,) = [loaded for _, loaded in rules("district") if loaded.rule.id == "CRIT001"]
(BCC,) = [loaded for _, loaded in rules("county") if loaded.rule.id == "BCC001"]
FAMILIES = {
    name: tuple(
        {
            loaded.rule.family: loaded
            for pack, loaded in rules()
            if pack == name and set(loaded.rule.action.values()) != {"note"}
        }.values()
    )
    for name in ("county", "district")
}
LONG = "an uncommonly_long_account_of_what_happened " * 40


class Words(HTMLParser):
    """The text of a page, and its tags with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._hidden = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden = tag in {"style", "title"}

    def handle_endtag(self, tag: str) -> None:
        self._hidden = self._hidden and tag not in {"style", "title"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(data)


def sheets(raw: bytes) -> list[list[str]]:
    """The lines of each language of the plain part."""
    return [sheet.strip("\n").splitlines() for sheet in plain(raw).split("-" * 72)]


class TestFields:
    def test_it_is_multipart_alternative_with_plain_text_first(self) -> None:
        message = parsed(raw_notice(finding(MASS)))
        assert message.get_content_type() == "multipart/alternative"
        assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]

    def test_every_field_that_is_promised(self) -> None:
        message = parsed(raw_notice(finding(MASS)))
        assert message["From"] == f"mailguard <mailguard@{DOMAIN}>"
        assert message["To"] == MEMBER
        assert message["Auto-Submitted"] == "auto-replied"
        assert message["X-Auto-Response-Suppress"] == "All"
        assert message["Message-ID"] == OWN_ID
        assert message["In-Reply-To"] == "<note-1@aberwen.example>"
        assert message["References"] == "<note-1@aberwen.example>"
        assert message["Content-Language"] == "cy, en"
        assert message["Date"].datetime == SENT
        assert message["MIME-Version"] == "1.0"
        for other in ("Reply-To", "Cc", "Bcc", "Sender", "Return-Path", "Disposition-Notification-To"):
            assert message[other] is None

    def test_it_is_ascii_with_crlf_and_lines_that_every_server_takes(self) -> None:
        raw = raw_notice(*(finding(loaded) for loaded in FAMILIES["county"]), under=council("county"))
        assert raw.isascii()
        assert b"\n" not in raw.replace(b"\r\n", b"")
        assert b"\r" not in raw.replace(b"\r\n", b"")
        assert max(map(len, raw.split(b"\r\n"))) <= 998
        body = raw.partition(b"\r\n\r\n")[2]
        assert max(map(len, body.split(b"\r\n"))) <= 78

    @pytest.mark.parametrize(
        ("happened", "en", "cy"),
        [
            ("gone-out", "Your e-mail has gone out as you wrote it.", "Mae eich e-bost wedi'i anfon"),
            ("refused", "Your e-mail has not gone out", "Nid yw eich e-bost wedi'i anfon"),
            ("held", "Your e-mail is waiting for you and has not gone out yet.", "Mae eich e-bost yn aros amdanoch"),
        ],
    )
    def test_what_became_of_the_message_is_told(self, happened: Happened, en: str, cy: str) -> None:
        text = plain(raw_notice(finding(MASS), happened=happened))
        assert en in text
        assert cy in text

    def test_a_held_message_is_kept_and_nobody_says_otherwise(self) -> None:
        kept = plain(raw_notice(finding(MASS), happened="held"))
        assert "was not kept" not in kept
        assert "Ni chadwyd" not in kept
        assert "was not kept" in plain(raw_notice(finding(MASS)))

    @pytest.mark.parametrize("local", ["a..b", ".a", "ŵyn", '"a b"', "a,b", "x" * 200])
    def test_no_address_keeps_it_from_being_written(self, local: str) -> None:
        raw = raw_notice(finding(MASS), recipient=f"{local}@{DOMAIN}")
        assert raw.isascii()
        assert parsed(raw)["To"] is not None


class TestThread:
    def test_a_long_identifier_stays_one_identifier(self) -> None:
        long = f"<{'a' * 150}@{'b' * 60}.example>"
        raw = raw_notice(finding(MASS), letter=mail(sender=MEMBER, message_id=long, references=(long, "<x@y>")))
        assert f"\r\nIn-Reply-To: {long}\r\n".encode() in raw
        assert parsed(raw)["References"].split() == [long, "<x@y>"]

    def test_a_long_thread_keeps_its_last_messages(self) -> None:
        thread = tuple(f"<{number}.{'x' * 240}@y>" for number in range(40))
        raw = raw_notice(finding(MASS), letter=mail(sender=MEMBER, references=thread))
        kept = parsed(raw)["References"].split()
        assert kept == [*thread[-3:], "<note-1@aberwen.example>"]

    @pytest.mark.parametrize(
        "identifier",
        [
            "",
            "none",
            "<a b@c>",
            "<a@b>\r\nBcc: x@y",
            "<a@b\r\n>",
            "<ä@b>",
            "<" + "a" * 300 + "@b>",
            "<a@b> <c@d>",
            "<<a@b>>",
        ],
    )
    def test_what_is_no_identifier_is_not_repeated(self, identifier: str) -> None:
        raw = raw_notice(finding(MASS), letter=mail(sender=MEMBER, message_id=identifier, references=("<x@y>",)))
        message = parsed(raw)
        assert message["In-Reply-To"] is None
        assert message["References"] is None
        assert b"Bcc:" not in raw


class TestWhatALockedPhoneShows:
    """Subject and the first 90 characters: no rule, quote, person or original subject."""

    @pytest.mark.parametrize("loaded", [MASS, CRIT, BCC], ids=lambda loaded: str(loaded.rule.id))
    @pytest.mark.parametrize("reader", [MEMBER, TORY_MEMBER])
    def test_it_is_neutral(self, loaded: LoadedRule, reader: str) -> None:
        under = council("county" if loaded is BCC else "district")
        letter = mail(sender=reader, to=[ALL_MEMBERS], bcc=[CHIEF], subject="Kate Morland")
        raw = raw_notice(finding(loaded), letter=letter, under=under, recipient=reader)
        subject = str(parsed(raw)["Subject"])
        assert len(subject) <= 76
        for text in (plain(raw), " ".join("".join(Words(page(raw)).text).split())):
            shown = subject + " " + " ".join(text.split())[:90]
            for word in (
                "Kate",
                "Morland",
                "Olwen",
                "Patricia",
                "Okoro",
                loaded.rule.id,
                "up to the job",
                "8.1",
                "4.5",
            ):
                assert word not in shown
            assert "Protocol" not in shown

    def test_the_page_has_the_same_neutral_title(self) -> None:
        assert "<title>Nodyn i chi am eich e-bost am 10:42</title>" in page(raw_notice(finding(CRIT)))


class TestOrder:
    @pytest.mark.parametrize("kind", ["plain", "html"])
    def test_happened_then_who_knows_then_seen_clause_route_questions_and_reminder(self, kind: str) -> None:
        raw = raw_notice(finding(CRIT), letter=replace_language("en-only"))
        text = plain(raw) if kind == "plain" else "".join(Words(page(raw)).text)
        text = " ".join(text.split())
        wanted = [
            "A note for you about your e-mail at 10:42",
            "has gone out",
            "nobody but you",
            "The fence",
            "Your concern may well be justified",
            "It speaks of an officer",
            "11.4:",
            "What you can do now:",
            "Raise this in private",
            "Write to Simon Okoro",
            "Ask the Monitoring Officer",
            "This note is wrong",
            "An automatic reminder, not a finding about you",
        ]
        places = [text.index(words) for words in wanted]
        assert places == sorted(places)

    def test_it_tells_which_message_it_is_about(self) -> None:
        text = " ".join(plain(raw_notice(finding(MASS))).split())
        assert '"The fence", 6 October 2026, 10:42, to 16 people' in text
        assert '"The fence", 6 Hydref 2026, 10:42, at 16 o bobl' in text

    @pytest.mark.parametrize(
        ("letter", "words"),
        [
            (mail(sender=MEMBER, to=[HEAD], subject="A"), '"A", 6 October 2026, 10:42, to one person'),
            (mail(sender=MEMBER, to=[ALL_MEMBERS], subject="A"), '"A", 6 October 2026, 10:42, to 14 members'),
            (mail(sender=MEMBER, to=[HEAD, f"residents.news@{DOMAIN}"], subject="A"), "10:42, to at least 1 people"),
            (mail(sender=MEMBER, to=[f"residents.news@{DOMAIN}"], subject="A"), "10:42, to a mailing list"),
            (mail(sender=MEMBER, to=[HEAD], subject=""), "(no subject), 6 October 2026"),
            (mail(sender=MEMBER, to=[HEAD], subject=" \n\t"), "(no subject), 6 October 2026"),
        ],
    )
    def test_how_many_it_reaches(self, letter: Correspondence, words: str) -> None:
        assert words in " ".join(plain(raw_notice(finding(MASS), letter=letter)).split())


class TestTime:
    @pytest.mark.parametrize(
        ("date", "time"),
        [
            (datetime(2026, 10, 6, 9, 42, tzinfo=UTC), "10:42"),  # as Exchange writes it
            (datetime(2026, 10, 6, 9, 42), "10:42"),  # noqa: DTZ001  `-0000`: UTC of an unknown place
            (datetime(2026, 12, 6, 9, 42, tzinfo=UTC), "09:42"),
            (None, "23:59"),
            (datetime(1, 1, 1, tzinfo=datetime.strptime("+1400", "%z").tzinfo), "23:59"),
        ],
    )
    def test_it_is_the_senders_own(self, date: datetime | None, time: str) -> None:
        now = datetime(2026, 10, 6, 23, 59, tzinfo=LONDON)
        letter = mail(sender=MEMBER, to=[HEAD], date=date)
        assert f"your e-mail at {time}" in plain(raw_notice(finding(MASS), letter=letter, now=now))


def replace_language(language: Language) -> Correspondence:
    human = replace(LETTER.human, language=language)
    return replace(LETTER, human=human)


class TestLanguages:
    @pytest.mark.parametrize(
        ("choice", "of_council", "order"),
        [
            ("", ("en", "cy"), ["en", "cy"]),
            ("", ("cy", "en"), ["cy", "en"]),
            ("cy", ("en", "cy"), ["cy", "en"]),
            ("en", ("cy", "en"), ["en", "cy"]),
            ("cy-only", ("en", "cy"), ["cy"]),
            ("en-only", ("cy", "en"), ["en"]),
            ("cy", ("en",), ["en"]),
        ],
    )
    def test_their_order_is_the_persons_else_the_councils(
        self, choice: Language, of_council: tuple[str, ...], order: list[str]
    ) -> None:
        raw = raw_notice(finding(MASS), letter=replace_language(choice), under=council(languages=of_council))
        heads = {"en": "A note for you about your e-mail", "cy": "Nodyn i chi am eich e-bost"}
        assert [sheet[0].rpartition(" a")[0] for sheet in sheets(raw)] == [heads[each] for each in order]
        blocks = [attributes["lang"] for tag, attributes in Words(page(raw)).tags if tag == "div"]
        assert blocks == order
        subjects = {"en": "A note about your e-mail", "cy": "Nodyn am eich e-bost"}
        assert parsed(raw)["Subject"] == " / ".join(subjects[each] for each in order)

    def test_a_foreign_quote_is_marked_and_explained_in_the_sheets_own_language(self) -> None:
        raw = raw_notice(finding(MASS), letter=replace_language("cy-only"))
        text = " ".join(plain(raw).split())
        assert "Mae 8.1 yn gofyn i Aelodau gadw e-bost at y bobl y mae ar eu cyfer" in text
        assert 'Yn Saesneg: "Members should restrict the distribution' in text
        assert '<span lang="en">&ldquo;Members should restrict' in page(raw)

    def test_in_its_own_language_the_quote_speaks_for_itself(self) -> None:
        text = " ".join(plain(raw_notice(finding(MASS), letter=replace_language("en-only"))).split())
        assert '8.1: "Members should restrict the distribution' in text
        assert "8.1 asks" not in text
        assert "In English" not in text


class TestRoom:
    @pytest.mark.parametrize("name", ["county", "district"])
    @pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 8, 19, 60])
    @pytest.mark.parametrize("happened", ["gone-out", "refused"])
    def test_it_keeps_to_72_columns_and_25_lines_a_language(self, name: str, number: int, happened: Happened) -> None:
        letter = mail(sender=MEMBER, to=[ALL_MEMBERS, RESIDENT], bcc=[CHIEF], subject=LONG, cc=[HEAD])
        several = [finding(loaded, evidence=seen_by(loaded, words=LONG)) for loaded in FAMILIES[name] * 20][:number]
        under = council(name, name="The Council of the United Boroughs and Communities of " * 3)
        raw = raw_notice(*several, letter=letter, under=under, happened=happened)
        for lines in sheets(raw):
            assert max(map(len, lines)) <= 72
            assert sum(bool(line.strip()) for line in lines) <= 25
            whole = " ".join(" ".join(lines).split())
            assert f"mailguard@{DOMAIN}" in whole
            assert MONITORING_OFFICER in whole
            assert any(reminder in whole for reminder in ("An automatic reminder", "Nodyn awtomatig"))
            assert len(re.findall(r'(?:: |Yn Saesneg: )"[A-Z]', whole)) <= 3

    @pytest.mark.parametrize("name", ["county", "district"])
    def test_of_more_than_three_findings_two_are_told_in_full_and_the_rest_in_a_line_each(self, name: str) -> None:
        several = [finding(loaded) for loaded in FAMILIES[name][:4]]
        for lines in sheets(raw_notice(*several, under=council(name))):
            for number, loaded in enumerate((f.rule for f in several), 1):
                (line,) = [line for line in lines if line.startswith(f"{number}. ")]
                below = lines[lines.index(line) + 1]
                assert below.startswith("   ") is (number <= 2)
                assert number <= 2 or line.startswith(f"{number}. {loaded.clauses[0].paragraph}: ")

    def test_what_has_no_room_is_counted(self) -> None:
        raw = raw_notice(*[finding(MASS)] * 60, letter=replace_language(""))
        english, welsh = sheets(raw)
        more = [
            re.search(r"^\.\.\. (?:and|a) (\d+) (?:more|arall)$", "\n".join(s), re.MULTILINE) for s in (english, welsh)
        ]
        assert all(more)
        told = [sum(bool(re.match(r"\d+\. ", line)) for line in sheet) for sheet in (english, welsh)]
        assert [int(m[1]) + t for m, t in zip(more, told, strict=True) if m] == [60, 60]

    @settings(max_examples=30, deadline=None)
    @given(words=st.text(min_size=1, max_size=600), subject=st.text(max_size=300), numbers=st.sets(st.integers(0, 3)))
    def test_no_words_break_its_form(self, words: str, subject: str, numbers: set[int]) -> None:
        several = [
            finding(FAMILIES["county"][n], evidence=seen_by(FAMILIES["county"][n], words=words)) for n in numbers
        ]
        raw = raw_notice(*several, letter=mail(sender=MEMBER, to=[HEAD], subject=subject), under=council("county"))
        assert raw.isascii()
        for lines in sheets(raw)[:2]:
            assert max(map(len, lines)) <= 72
            assert sum(bool(line.strip()) for line in lines) <= 25


class TestPage:
    NASTY = '<script>alert(1)</script> "><img src=x onerror=alert(2)> & <a href="http://evil.example">x</a>'

    def page(self) -> str:
        words = seen_by(CRIT, words=self.NASTY)
        rows = [
            f'{HEAD},"<b>Simon</b> ""Okoro""",officer,"Head <i>of</i> Planning",head,,,Planning,,',
            f"{JUNIOR},Kate Morland,officer,Officer,junior,,,Planning,,",
            f"{MEMBER},Olwen Haf,member,Councillor,member,,,,,",
        ]
        letter = mail(sender=MEMBER, to=[HEAD], subject=self.NASTY, people=directory(*rows))
        under = council(name="Aberwen <Council>", directory=letter.directory)
        return page(raw_notice(finding(CRIT, evidence=words), letter=letter, under=under))

    def test_every_word_of_the_message_is_escaped(self) -> None:
        text = self.page()
        tags = {tag for tag, _ in Words(text).tags}
        ours = "html head meta title style body div h1 h2 p strong ul ol li blockquote span a"
        assert tags <= set(ours.split())
        assert "&lt;script&gt;alert(1)" in text
        assert "Aberwen &lt;Council&gt;" in text
        assert "&lt;b&gt;Simon&lt;/b&gt;" in text
        assert "Head &lt;i&gt;of&lt;/i&gt; Planning" in text

    def test_no_attribute_carries_anything_active_or_remote(self) -> None:
        text = self.page()
        for tag, attributes in Words(text).tags:
            assert not [name for name in attributes if name.startswith("on") or name in {"src", "srcset", "background"}]
            assert tag != "a" or str(attributes["href"]).startswith("mailto:")
        assert not re.search(r"url\(|@import|https?:", text.replace("http://evil.example", ""))
        assert "http-equiv" not in text

    def test_links_lead_to_people_to_the_monitoring_officer_and_to_whoever_answers_for_mailguard(self) -> None:
        raw = raw_notice(finding(CRIT), letter=replace_language("en-only"))
        links = [str(attributes["href"]) for tag, attributes in Words(page(raw)).tags if tag == "a"]
        assert links == [
            f"mailto:{HEAD}",
            f"mailto:alan.bright@{DOMAIN}",
            f"mailto:{MONITORING_OFFICER}",
            f"mailto:mailguard@{DOMAIN}?subject=This%20note%20is%20wrong%20%28CRIT001%2C%20gone-out%29",
        ]

    def test_an_address_with_odd_characters_cannot_leave_its_link(self) -> None:
        odd = "a?bcc=x&y#z\"'@aberwen.example"
        under = council(monitoring_officer=odd)
        text = page(raw_notice(finding(MASS), under=under))
        assert "mailto:a%3Fbcc%3Dx%26y%23z%22%27@aberwen.example" in text

    def test_it_is_one_column_for_small_screens(self) -> None:
        text = page(raw_notice(finding(MASS)))
        assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in text
        assert "<table" not in text
        assert not re.search(r"(?<!max-)width:\s*\d{3,}px", text)
        assert not re.search(r"color:\s*(?:red|#(?:f00|ff0000|d4351c|b10e1e))|⚠|🚫|❌", text)


class TestWhoIsNamed:
    def test_the_sender_is_told_whom_his_blind_copy_went_to(self) -> None:
        text = plain(raw_notice(finding(BCC), under=council("county")))
        assert CHIEF in " ".join(text.split())

    def test_nobody_else_is(self) -> None:
        # The return path is the member's, but the authenticated clerk pressed send and chose the blind copy.
        letter = mail(sender=MEMBER, authenticated=JUNIOR, to=[ALL_MEMBERS], bcc=[CHIEF, RESIDENT], subject="The fence")
        raw = raw_notice(finding(BCC), letter=letter, under=council("county"), recipient=MEMBER)
        for text in (plain(raw), page(raw)):
            assert "dare@" not in text
            assert RESIDENT not in text
            assert "cannot see that it is also addressed to:" in " ".join(text.split())

    def test_the_officer_criticised_stands_only_in_the_senders_own_words(self) -> None:
        text = "Honestly, Kate Morland is simply not up to the job."
        letter = mail(text, sender=PLAID_MEMBER, to=[ALL_MEMBERS], subject="The fence")
        seen = words_seen("personal-criticism", "officer-criticised", "Kate Morland is simply not", text, about=JUNIOR)
        raw = raw_notice(finding(CRIT, evidence=(seen,)), letter=letter, recipient=PLAID_MEMBER)
        for shown in (plain(raw), "".join(Words(page(raw)).text)):
            whole = re.sub(r'"Kate Morland is simply not"', "", " ".join(shown.split()))
            assert "Morland" not in whole
            assert "Enforcement" not in whole

    def test_the_council_is_named_and_no_other_reader(self) -> None:
        text = plain(raw_notice(finding(MASS)))
        assert "mailguard, Aberwen Council" in text
        assert not [c.name for c in aberwen().people.values() if c.is_member and c.name in text]


def test_the_same_notice_is_written_twice() -> None:
    one, two = (re.sub(rb"=+\d+=+", b"BOUNDARY", raw_notice(finding(MASS), finding(CRIT))) for _ in range(2))
    assert one == two


def test_it_reads_back_under_the_strictest_parser() -> None:
    message = message_from_bytes(raw_notice(finding(MASS)), policy=policy.strict)
    assert message.is_multipart()
