"""The directory as a CSV file: every column, every slip of the pen with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.errors import MailguardError
from mailguard.people.contact import Post
from mailguard.people.directory_csv import DirectoryError, read_directory
from tests.builders import DOMAINS, HEADER, directory

FULL = f"{HEADER},aliases,language,post_cy,purpose"
OFFICER = "a.morgan@aberwen.example,Ann Morgan,officer,Planner,junior,,,Planning,,"


def test_every_column_is_read() -> None:
    posts = "Leader,leader,Labour,Y Bont,Strategy,yes"
    row = f"B.Jones@Aberwen.Example,Bryn Jones,member,{posts},,bj@home.example,cy,Arweinydd,"
    person = directory(row, header=FULL).people["b.jones@aberwen.example"]
    assert (person.name, person.role, person.language, person.purpose) == ("Bryn Jones", "member", "cy", "")
    assert person.aliases == ("bj@home.example",)
    assert person.posts == (
        Post(
            title="Leader",
            title_cy="Arweinydd",
            grade="leader",
            party="Labour",
            ward="Y Bont",
            area="Strategy",
            restricted=True,
        ),
    )


def test_the_optional_columns_may_be_missing() -> None:
    person = directory(OFFICER).people["a.morgan@aberwen.example"]
    assert (person.aliases, person.language, person.post.title_cy, person.purpose) == ((), "", "", "")


def test_columns_may_stand_in_any_order_with_any_case_and_a_byte_order_mark() -> None:
    heading = "\ufeffName, ROLE ,address,post,grade,party,ward,area,restricted,expands_to"
    people = read_directory(f"{heading}\r\nAnn,officer,a@x.example,,,,,,,\r\n", "people.csv")
    assert people.people["a@x.example"].name == "Ann"


def test_several_rows_with_one_address_are_several_posts_of_one_person_the_weightiest_first() -> None:
    people = directory(
        "c.rees@aberwen.example,Carys Rees,member,Councillor,member,Plaid Cymru,Llan,,,",
        "C.Rees@aberwen.example,Carys Rees,member,Cabinet Member for Housing,cabinet,,,Housing,yes,",
    ).people
    assert len(people) == 1
    person = people["c.rees@aberwen.example"]
    assert [post.title for post in person.posts] == ["Cabinet Member for Housing", "Councillor"]
    assert (person.grade, person.party, person.areas, person.restricted) == (
        "cabinet",
        "Plaid Cymru",
        frozenset({"Housing"}),
        True,
    )


def test_aliases_and_subaddresses_lead_to_one_person_without_case() -> None:
    people = directory(f"{OFFICER},Ann@Home.example a.m@old.example,,,", header=FULL)
    for address in ("A.Morgan+work@aberwen.example", "ann@home.example", "ANN+list@home.example", " a.m@old.example "):
        assert people.find(address, DOMAINS).name == "Ann Morgan", address


def test_a_cell_may_hold_a_comma_and_a_line_break_in_quotes() -> None:
    people = directory('a@x.example,"Morgan, Ann",officer,"Planner\nand more",,,,,,')
    assert people.people["a@x.example"].name == "Morgan, Ann"


def test_empty_lines_are_left_out_and_lines_are_still_counted_from_the_top() -> None:
    with pytest.raises(DirectoryError, match=r"people\.csv, line 4: there is no role 'boss'"):
        directory("", OFFICER, "x@x.example,X,boss,,,,,,,")


@pytest.mark.parametrize(
    ("rows", "line", "what"),
    [
        (["no address,Ann,officer,,,,,,,"], 2, "the address is not one"),
        (["@x.example,Ann,officer,,,,,,,"], 2, "the address is not one"),
        (["a b@x.example,Ann,officer,,,,,,,"], 2, "the address is not one"),
        (["a@x.example,Ann,chieftain,,,,,,,"], 2, "there is no role 'chieftain'"),
        (["a@x.example,Ann,public,,,,,,,"], 2, "there is no role 'public'"),
        (["a@x.example,Ann,,,,,,,,"], 2, "there is no role ''"),
        (["a@x.example,Ann,officer,,boss,,,,,"], 2, "there is no grade 'boss'"),
        (["a@x.example,Ann,officer,,,,,,no,"], 2, "there is no restricted 'no'"),
        (["a@x.example,Ann,officer,,,,,,"], 2, "it has 9 cells instead of 10"),
        (["a@x.example,Morgan, Ann,officer,,,,,,,"], 2, "it has 11 cells instead of 10"),
        (["l@x.example,All,list,,,,,,,@everyone"], 2, "expands_to holds '@everyone'"),
        (["l@x.example,All,list,,,,,,,ann"], 2, "expands_to holds 'ann'"),
        ([OFFICER, "l@x.example,L,list,,,,,,,", "L@x.example,L,list,,,,,,,"], 4, "this list stands here twice"),
        ([OFFICER, "a.morgan@aberwen.example,L,list,,,,,,,"], 2, "this address is a person and a list"),
        ([OFFICER, "a.morgan@aberwen.example,Ann,member,,,,,,,"], 3, "the same address has two roles"),
        (['a@x.example,"Ann,officer,,,,,,,'], 2, "it is not CSV"),
        (['a@x.example,A"nn"x,officer,,"x"y,,,,,'], 2, "it is not CSV"),
    ],
)
def test_each_slip_of_the_pen_is_told_with_its_line(rows: list[str], line: int, what: str) -> None:
    with pytest.raises(DirectoryError) as told:
        directory(*rows)
    assert str(told.value).startswith(f"people.csv, line {line}: {what}")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("aliases", "what"),
    [
        (("ann", ""), "aliases holds 'ann'"),
        (("x@home.example", "X@home.example"), "an alias belongs to somebody else"),
        (("second@aberwen.example", ""), "an alias belongs to somebody else"),
        (("list@aberwen.example", ""), "an alias belongs to somebody else"),
    ],
)
def test_an_alias_is_an_address_of_one_person_alone(aliases: tuple[str, str], what: str) -> None:
    rows = [
        "list@aberwen.example,List,list,,,,,,,,,,,",
        f"first@aberwen.example,First,officer,,,,,,,,{aliases[0]},,,",
        f"second@aberwen.example,Second,officer,,,,,,,,{aliases[1]},,,",
    ]
    with pytest.raises(DirectoryError) as told:
        directory(*rows, header=FULL)
    assert told.value.what == what
    assert told.value.where in {"people.csv, line 3", "people.csv, line 4"}


def test_somebody_who_lists_his_own_address_as_an_alias_is_no_error() -> None:
    assert len(directory(f"{OFFICER},a.morgan@aberwen.example,,,", header=FULL).people) == 1


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("address,name,role", "the column post is missing"),
        (f"{HEADER},shoe_size", "there is no column 'shoe_size'"),
        (f"{HEADER},aliases,aliases", "a column stands here twice"),
        ("", "the column address is missing"),
    ],
)
def test_a_wrong_heading_is_told_at_line_1(header: str, what: str) -> None:
    with pytest.raises(DirectoryError, match=rf"people\.csv, line 1: {what}"):
        directory(OFFICER, header=header)


@pytest.mark.parametrize("column", ["language", "purpose"])
def test_the_optional_columns_have_values_of_their_own(column: str) -> None:
    row = {"language": "a@x.example,A,officer,,,,,,,,,fr,,", "purpose": "a@x.example,A,officer,,,,,,,,,,,secret"}
    with pytest.raises(DirectoryError, match=f"line 2: there is no {column}"):
        directory(row[column], header=FULL)


def test_a_directory_of_nobody_is_refused() -> None:
    with pytest.raises(DirectoryError, match="it holds nobody"):
        directory("l@x.example,List,list,,,,,,,")


@given(st.text(max_size=200))
def test_no_text_makes_the_reading_fail_otherwise_than_in_one_line(text: str) -> None:
    try:
        read_directory(f"{HEADER}\n{OFFICER}\n{text}", "people.csv")
    except MailguardError as told:
        assert len(str(told).splitlines()) == 1  # noqa: PT017  whatever the text, either outcome is right
