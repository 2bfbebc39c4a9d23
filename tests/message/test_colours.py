import pytest

from mailguard.message import colours


@pytest.mark.parametrize(
    ("written", "colour", "opacity"),
    [
        ("white", (255, 255, 255), 1.0),
        ("#fff", (255, 255, 255), 1.0),
        ("#12ab34", (18, 171, 52), 1.0),
        ("12ab34", (18, 171, 52), 1.0),
        ("#12ab3480", (18, 171, 52), 128 / 255),
        ("#1238", (17, 34, 51), 136 / 255),
        ("rgb(1, 2, 3)", (1, 2, 3), 1.0),
        ("rgb(100% 0% 50%)", (255, 0, 128), 1.0),
        ("rgba(1,2,3,.5)", (1, 2, 3), 0.5),
        ("rgb(1 2 3 / 50%)", (1, 2, 3), 0.5),
        ("rgb(999,-5,0)", (255, 0, 0), 1.0),
        ("hsl(120, 100%, 50%)", (0, 255, 0), 1.0),
        ("transparent", (0, 0, 0), 0.0),
    ],
)
def test_a_colour_is_read(written: str, colour: colours.Colour, opacity: float) -> None:
    found = colours.read(written)
    assert found is not None
    assert found[0] == colour
    assert found[1] == pytest.approx(opacity)


@pytest.mark.parametrize("written", ["", "no colour", "#12", "#12345", "rgb(1,2)", "var(--ink)", "#" + "f" * 500])
def test_what_is_none_is_none(written: str) -> None:
    assert colours.read(written) is None


def test_a_shorthand_holds_its_first_colour() -> None:
    assert colours.first_in("url(x.png) no-repeat #123 red") == ((17, 34, 51), 1.0)
    assert colours.first_in("none") is None


def test_near_colours_are_those_that_no_eye_tells_apart() -> None:
    assert colours.near((255, 255, 255), (240, 245, 250))
    assert not colours.near((255, 255, 255), (255, 255, 0))
    assert not colours.near((255, 0, 0), (0, 130, 0))  # of one lightness
