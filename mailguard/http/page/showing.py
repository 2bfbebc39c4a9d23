"""Which page a view becomes: the choices, the question before a withdrawal, what was done."""

from starlette.responses import Response

from mailguard.held.desk import Deed, TellView
from mailguard.http.page import texts
from mailguard.http.page.answers import Answers, View
from mailguard.http.page.choice import Given
from mailguard.http.page.deeds import sure_page, tell_page
from mailguard.http.page.ending_page import done_page
from mailguard.http.page.endings import DONE, TOLD
from mailguard.http.page.held_page import held_page, message_of
from mailguard.http.page.parts import Mistake
from mailguard.http.page.place import Place

WITHDRAW = "withdraw"


def shown(answers: Answers, view: View, place: Place, step: str) -> Response:
    """The page that a link opens; `step` asks for the question before a withdrawal."""
    language = place.language
    if isinstance(view, TellView):
        main = tell_page(view, place)
        return answers.page(place, view, texts.TELL.get(language), main)
    if step == WITHDRAW:
        main = sure_page(place, message_of(view, language))
        title = texts.SURE.get(language)
        return answers.page(place, view, title, main, step=step)
    return answers.page(place, view, texts.WAITING.get(language), held_page(view, place))


def not_whole(answers: Answers, view: View, place: Place, given: Given, mistake: Mistake) -> Response:
    """The page again, with what was given and what is missing."""
    language, mistakes = place.language, (mistake,)
    if isinstance(view, TellView):
        title, main = texts.TELL, tell_page(view, place, given, mistakes)
    else:
        title, main = texts.WAITING, held_page(view, place, given, mistakes)
    marked = f"{texts.ERROR.get(language)} {title.get(language)}"
    return answers.page(place, view, marked, main, status=400)


def done(answers: Answers, view: View, place: Place, deed: Deed) -> Response:
    """What happened now; the link is used up, so that no other language can be asked for."""
    ending = TOLD if isinstance(view, TellView) else DONE[deed]
    title = ending.title.get(place.language)
    return answers.page(place, view, title, done_page(ending, place.language), again=False)
