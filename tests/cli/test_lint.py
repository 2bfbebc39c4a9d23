"""`mailguard lint`: what it judges, what it prints, how it ends."""

import mailbox
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ALL_MEMBERS, CHIEF, DOMAIN, HEAD, MEMBER, NEWSDESK, RESIDENT, TORY
from tests.cli.running import COUNTY, DISTRICT, MANY, PEOPLE, QUIET, inside, mailguard, message


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.eml"
    path.write_bytes(MANY)
    return path


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    path = tmp_path / "quiet.eml"
    path.write_bytes(QUIET)
    return path


class TestExitStatus:
    @pytest.mark.parametrize(
        ("fail_on", "status"),
        [((), 0), (("--fail-on", "confirm"), 0), (("--fail-on", "advise"), 1), (("--fail-on", "note"), 1)],
    )
    def test_it_is_1_from_the_action_asked_for(self, many: Path, fail_on: tuple[str, ...], status: int) -> None:
        assert inside("lint", *DISTRICT, *fail_on, many).status == status

    def test_a_clean_message_is_0(self, quiet: Path) -> None:
        run = mailguard("lint", *DISTRICT, "--fail-on", "note", quiet)
        assert (run.status, run.out, run.err) == (0, "1 message, 0 findings\n", "")

    def test_the_mode_does_not_soften_it(self, tmp_path: Path) -> None:
        # Without a configuration the mode is advise; the exit status asks for the findings' own action.
        (tmp_path / "x.eml").write_bytes(message(sender=MEMBER, to=RESIDENT))
        path = tmp_path / "mailguard.toml"
        path.write_text(
            f'[council]\nname = "A"\ndomains = ["{DOMAIN}"]\n[policy]\npack = "district"\nmode = "observe"\n'
            f'[policy.overrides]\nMASS001 = "confirm"\n[directory]\ncsv = "{PEOPLE}"\n'
        )
        (tmp_path / "many.eml").write_bytes(MANY)
        run = mailguard("lint", "--config", path, "--format", "jsonl", tmp_path / "many.eml")
        assert (run.status, run.rows[0]["verdict"], run.rows[0]["findings"][0]["action"]) == (1, "note", "confirm")

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["x.eml"], "mailguard: --policy is missing; give --policy and --directory, or --config"),
            (["--policy", "district", "x.eml"], "mailguard: --directory is missing"),
            ([*DISTRICT], "mailguard lint: the following arguments are required: PATH"),
            ([*DISTRICT, "--fail-on", "shout", "x.eml"], "mailguard lint: argument --fail-on: invalid choice: 'shout'"),
            (
                [*DISTRICT, "--as-of", "soon", "x.eml"],
                "mailguard lint: argument --as-of: 'soon' is no day; write it as",
            ),
            ([*DISTRICT, "--to", "a@b.example", "x.eml"], "mailguard: --to is given without --as"),
            ([*DISTRICT, "--as", "a@b.example", "x.eml"], "mailguard: --as is given without --to"),
            (["--policy", "nowhere", "--directory", str(PEOPLE), "x.eml"], "nowhere: there is no such policy pack"),
            (["--policy", "district", "--directory", "none.csv", "x.eml"], "none.csv: there is no such file"),
            (["--config", "none.toml", "x.eml"], "none.toml: there is no such file"),
            ([*DISTRICT, "none.eml"], "none.eml: there is no such file or folder; mend the path"),
        ],
    )
    def test_bad_usage_is_2_with_one_line_and_nothing_printed(
        self, arguments: list[str], told: str, tmp_path: Path
    ) -> None:
        (tmp_path / "x.eml").write_bytes(QUIET)
        run = inside("lint", "--format", "jsonl", *arguments, cwd=tmp_path)
        assert (run.status, run.out) == (2, "")
        assert run.err.startswith(told)
        assert len(run.err.splitlines()) == 1

    def test_what_cannot_be_read_is_told_and_the_others_are_judged(self, tmp_path: Path, many: Path) -> None:
        box = tmp_path / "folder"
        box.mkdir()
        (box / "a.eml").write_bytes(MANY)
        (box / "b.eml").symlink_to(tmp_path / "gone")
        (box / "c.eml").write_bytes(MANY)
        (box / "d.eml").mkdir()
        letter = tmp_path / "letter.docx"
        letter.write_bytes(b"PK")
        run = mailguard("lint", *DISTRICT, "--format", "jsonl", "--fail-on", "note", "gone.eml", letter, box, many)
        assert run.status == 2
        assert [Path(row["path"]).name for row in run.rows] == ["a.eml", "c.eml", "many.eml"]
        missing, unread, dangling = run.err.splitlines()
        assert missing == "gone.eml: there is no such file or folder; mend the path"
        assert unread == f"{letter}: a letter does not tell who writes to whom; give --as A --to B"
        assert dangling == f"{box / 'b.eml'}: there is no such file or folder; mend the path"

    def test_a_reader_that_goes_away_is_no_fault(self, tmp_path: Path) -> None:
        paths = []
        for number in range(50):
            paths.append(tmp_path / f"{number}.eml")
            paths[-1].write_bytes(MANY)
        command = [sys.executable, "-m", "mailguard", "lint", *DISTRICT, "--format", "jsonl", *map(str, paths)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(60) == 0


class TestPaths:
    def test_one_object_a_message_in_the_order_given(self, tmp_path: Path, many: Path, quiet: Path) -> None:
        box = tmp_path / "box"  # no suffix: what it begins with tells what it is
        box.write_bytes(b"From a@b Tue Oct 6\n" + QUIET + b"\nFrom c@d Tue Oct 6\n" + MANY)
        folder = tmp_path / "folder"
        folder.mkdir()
        (folder / "2.eml").write_bytes(MANY)
        (folder / "1.EML").write_bytes(QUIET)
        (folder / "notes.txt").write_bytes(b"not mail")
        maildir = mailbox.Maildir(tmp_path / "Maildir")
        maildir.add(MANY)
        run = mailguard(
            "lint", *DISTRICT, "--format", "jsonl", many, box, "-", folder, tmp_path / "Maildir", quiet, stdin=QUIET
        )
        assert (run.status, run.err) == (0, "")
        paths = [row["path"] for row in run.rows]
        assert [*paths[:6], paths[7]] == [
            str(many),
            f"{box}#1",
            f"{box}#2",
            "-",
            str(folder / "1.EML"),
            str(folder / "2.eml"),
            str(quiet),
        ]
        assert Path(paths[6]).parent == tmp_path / "Maildir" / "new"
        assert [row["verdict"] for row in run.rows] == [
            "advise",
            "pass",
            "advise",
            "pass",
            "pass",
            "advise",
            "advise",
            "pass",
        ]
        assert all(isinstance(row["elapsed_us"], int) and row["elapsed_us"] > 0 for row in run.rows)

    def test_an_eml_file_is_one_message_even_if_it_begins_as_an_mbox(self, tmp_path: Path) -> None:
        path = tmp_path / "x.eml"
        path.write_bytes(b"From a@b Tue Oct 6\r\n" + MANY + b"\r\nFrom c@d Tue Oct 6\r\n" + MANY)
        (row,) = mailguard("lint", *DISTRICT, "--format", "jsonl", path).rows
        assert row["path"] == str(path)

    def test_nothing_is_written_or_moved(self, tmp_path: Path) -> None:
        maildir = mailbox.Maildir(tmp_path / "Maildir")
        maildir.add(MANY)
        before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*"))
        mailguard("lint", *DISTRICT, tmp_path / "Maildir", cwd=tmp_path)
        assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")) == before

    def test_a_name_that_is_no_text_is_shown_and_read(self, tmp_path: Path) -> None:
        name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.eml")
        Path(name).write_bytes(MANY)
        run = mailguard("lint", *DISTRICT, "--format", "jsonl", name)
        assert (run.status, Path(run.rows[0]["path"]).name) == (0, "caf\ufffd.eml")

    def test_a_terminal_of_another_encoding_is_no_fault(self, many: Path) -> None:
        run = mailguard("lint", *DISTRICT, many, PYTHONIOENCODING="ascii")
        assert run.status == 0
        assert "MASS001" in run.out


class TestEnvelope:
    def judged(self, *options: str, raw: bytes, policy: tuple[str, ...] = DISTRICT) -> dict[str, object]:
        (row,) = inside("lint", *policy, "--format", "jsonl", *options, "-", stdin=raw).rows
        found: dict[str, object] = row
        return found

    def test_the_offline_fields_say_what_the_envelope_was(self) -> None:
        raw = message(to=HEAD, fields=(f"X-Envelope-To: {HEAD}, {TORY}", f"X-Envelope-From: {MEMBER}"))
        row = self.judged(raw=raw, policy=COUNTY)
        assert row["verdict"] == "advise"
        assert row["findings"][0]["evidence"] == [{"where": "envelope", "text": TORY}]  # type: ignore[index]  # a list

    def test_the_options_win_over_the_fields_of_the_message(self) -> None:
        raw = message(to=HEAD, fields=(f"X-Envelope-To: {HEAD}", f"X-Envelope-From: {MEMBER}"))
        assert self.judged("--rcpt-to", HEAD, "--rcpt-to", TORY, raw=raw, policy=COUNTY)["verdict"] == "advise"
        assert self.judged("--mail-from", CHIEF, raw=raw)["sender"]["address"] == CHIEF  # type: ignore[index]  # an object
        assert self.judged("--mail-from", "", raw=raw)["sender"]["address"] == MEMBER  # type: ignore[index]  # an object

    def test_as_and_to_set_the_messages_own_addresses_aside(self) -> None:
        fields = (f"Sender: {CHIEF}", f"X-Envelope-To: {NEWSDESK}", f"X-Envelope-From: {CHIEF}")
        raw = message(sender=CHIEF, to=f"{ALL_MEMBERS}, {NEWSDESK}", fields=fields)
        row = self.judged("--as", MEMBER, "--to", HEAD, raw=raw)
        assert row["sender"] == {"address": MEMBER, "role": "member", "post": "Councillor"}
        assert (row["audience"], row["findings"]) == ("officer", [])
        assert self.judged("--as", MEMBER, "--to", HEAD, "--to", ALL_MEMBERS, raw=raw)["verdict"] == "advise"

    @pytest.mark.parametrize(("to", "audience"), [("public", "public"), ("media", "media")])
    def test_public_and_media_stand_for_an_audience(self, to: str, audience: str) -> None:
        assert self.judged("--as", MEMBER, "--to", to, raw=QUIET)["audience"] == audience

    def test_a_letter_of_plain_text_or_html_is_judged_as_if_sent(self, tmp_path: Path) -> None:
        (tmp_path / "post.txt").write_text("Dear all,\n\nthe fence: who pays?\n", "utf-8")
        (tmp_path / "post.html").write_text("<p>Dear all,</p><p>who pays?</p>", "utf-8")
        run = inside(
            "lint", *DISTRICT, "--format", "jsonl", "--as", MEMBER, "--to", ALL_MEMBERS,
            tmp_path / "post.txt", tmp_path / "post.html",
        )  # fmt: skip
        assert [row["verdict"] for row in run.rows] == ["advise", "advise"]
        assert [row["checked"] for row in run.rows] == ["full", "full"]

    def test_the_domain_is_the_one_that_most_people_have(self) -> None:
        row = self.judged(raw=message(sender=f"new.starter@{DOMAIN}", to=HEAD))
        assert row["sender"] == {"address": f"new.starter@{DOMAIN}", "role": "officer", "post": ""}


class TestText:
    def lines(self, body: str, *fields: str, to: str = RESIDENT, policy: tuple[str, ...] = DISTRICT) -> list[str]:
        raw = message(body, to=to, fields=("Content-Type: text/plain; charset=utf-8", *fields))
        return inside("lint", *policy, "-", stdin=raw).out.splitlines()

    def test_a_finding_shows_path_rule_clause_evidence_words_and_what_to_do(self, many: Path) -> None:
        lines = inside("lint", *DISTRICT, many).out.splitlines()
        assert lines[0] == f"{many}: MASS001 mass-distribution [advise] district 8.1"
        assert lines[1] == f"  envelope | {ALL_MEMBERS}"
        assert lines[2].startswith("  en: This is addressed to 14 members.")
        assert any(line.startswith("  cy: Mae hwn wedi'i gyfeirio at 14 aelod.") for line in lines)
        assert any(line.startswith('  clause: 8.1: "Members should restrict') for line in lines)
        assert any(line.startswith("  do: Next time, use Reply") for line in lines)
        assert lines[-1] == "1 message, 1 finding"
        assert max(map(len, lines[1:])) <= 110
        assert not any("\x1b" in line for line in lines), "colours on a terminal only"

    def test_what_was_not_read_is_told(self) -> None:
        body = "Sehr geehrte Damen und Herren, wir haben Ihre Nachricht erhalten und werden sie beantworten. " * 3
        lines = self.lines(body, to=HEAD)
        assert lines == ["-: not read: language: not English or Welsh", "1 message, 0 findings"]

    def test_many_messages_are_counted(self, many: Path, quiet: Path) -> None:
        assert inside("lint", *DISTRICT, many, quiet, many).out.endswith("3 messages, 2 findings\n")
