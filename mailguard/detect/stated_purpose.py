"""What the sender himself says of why he writes, to whom a copy goes, and what he answers.

Why: protocols excuse a wide distribution for a good reason, and a copy that its readers are told of.
Left alone: whether the reason is a good one is for the council's policy.
"""

from collections.abc import Iterator

from mailguard.detect.phrases import cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "stated-purpose"
KINDS = ("agenda", "consultation", "stated-by-sender", "urgent-safety", "told-openly", "answers-letter", "legal-duty")

CUES = cues(
    {
        "agenda": """
            (agenda|summons|minutes|order of business) (for|of|is|are|attached|enclosed|herewith)
            (attached|enclosed|please find) __ (agenda|summons|minutes|papers|reports)
            (papers|reports) for __ (meeting|council|committee|cabinet)
            (~agenda|~gwys|~cofnodion|~papurau) (ar gyfer|i'r|y|yr|cyfarfod|~cyngor|~pwyllgor)
            (ynghlwm|amgaeaf|amgaeir) __ (~agenda|~cofnodion|~papurau|~gwys)
            """,
        "consultation": """
            (consultation|consult) (on|with|of|for|about|opens|runs|begins|closes|launch*)
            (your|members') (views|comments|responses) (on|about|are|by|to)
            (please|to) (respond|reply|comment) __ (by|before) __ (consultation|deadline)
            (~ymgynghoriad|ymgynghori) (ar|a'r|gyda|yn|ynghylch|am)
            (eich|~sylwadau|~barn) (~barn|~sylwadau|ar|erbyn)
            """,
        "stated-by-sender": """
            (copying|writing to|sending this to|e-mailing|emailing) (all|every|everyone|you all) ____ <reason>
            (copied|sent|addressed|copying|sending|goes) ____ (all|every) <those> ____ <reason>
            (this|it) (concerns|affects|is for|is relevant to|applies to|matters to) (all|every|each) <those>
            (need|needs|want|wants|asked|requested|required) ____ (every|all) <those> to <do>
            (make|making) sure (that |)<all> (has|have|sees|gets|knows|is|are|can)
            (so that|in case|because) <all> (has|have|can|knows|sees|is|are|needs|need|should|will|would)
            (asked|wants|wanted|want|need|needs) (me to let |me to tell |to let |to tell |)<all> (to|know|of you|that)
            (gwneud yn siwr|sicrhau) (bod|fod) (pawb|pob aelod|bob aelod)
            (er mwyn i|fel y gall|fel bod) (bawb|pawb|pob aelod|bob aelod)
            (at the|on the) request of the (chief executive|monitoring officer|chair|clerk|leader|mayor)
            (~anfon|~copio) ____ at (bawb|bob aelod|yr holl aelodau) ____ (oherwydd|am fod|gan fod|er mwyn|achos)
            (mae hyn|mae hwn|mae'n) (~effeithio ar|~berthnasol i|~ymwneud a) (bawb|bob aelod|phob aelod|bob un)
            (ar gais|yn unol a chais) (y|yr|~prif weithredwr|~swyddog monitro|~cadeirydd)
            """,
        "urgent-safety": """
            (road|bridge|school|car park|building|footpath) (is|will be|has been) (closed|shut|evacuated|unsafe)
            (flood|gas leak|power cut|water supply|emergency|severe weather) (warning|alert|in|at|centre|is|are|has)
            (avoid|stay away from|keep clear of|do not use|don't use|do not enter|don't come in) (the|by|through|via)
            (gas leak|bomb threat|bomb alert|fire alarm|fire service|fire brigade|taped off|cordon*|evacuat*|burst main)
            (black ice|unexploded|missing child|collapsed|live cable|carbon monoxide)
            (~llifogydd|~argyfwng|~gollyngiad nwy|~rhybudd|~gwacau) (yn|tywydd|llifogydd|ar|wedi)
            (~gwasanaeth tan|~gollyngiad|~nwy yn gollwng|rhybudd llifogydd|~mynedfa ar gau|peidiwch a defnyddio)
            (ffordd|pont|ysgol|adeilad) (ar gau|wedi cau|wedi ei chau)
            """,
        "told-openly": """
            (i am|i'm|am|have|i've|we are) (copying|copied|cc'd|cc'ing) __ (in|to|this|the|my|your|cllr|councillor)
            (copied|copying|cc|cc'd) (to|in) (the|my|your|cllr|councillor|mr|ms|mrs|both|all)
            (copy|copies) (of this|goes|has gone|is going|is sent|sent) (to|e-mail|email|letter|the|cllr|councillor)
            (blind copy|bcc|blind-copied|blind copied) (to|for|goes|so|is)
            (rwy'n|rwyf yn|rwyf wedi|dw i'n|dw i wedi|yr wyf yn|gan) (~copio|gopio)
            (~copi) o'r (~neges|~e-bost|~llythyr|~ateb) (hon|hwn|yma|) (at|i|hefyd|wedi)
            (~copi) (o hwn|ohono|ohoni|o hyn|hefyd) (at|i|hefyd|wedi)
            (~copi) (at|i) (~cynghorydd|cyng|y cyng|y cynghorydd|yr aelod|mr|ms|mrs)
            """,
        "legal-duty": """
            (required|obliged|bound|duty|compelled|ordered) (by|under|in) (law|statute|the act|an act|a court|the court)
            (court|tribunal|inquest|ombudsman|police|coroner) (order|orders|hearing|proceedings|inquiry|investigation)
            (legal|statutory|disciplinary) (duty|obligation|requirement|proceedings)
            (witness summons|under oath|freedom of information act|subject access request)
            (mae'n|yn|bod) (ofynnol|orfodol) (yn ol y gyfraith|dan y gyfraith|dan y ddeddf|o dan)
            (~dyletswydd|~gofyniad|~achos) (cyfreithiol|statudol)
            (gorchymyn llys|cwest|~ombwdsmon|~tribiwnlys) (yn|wedi|ar|i|llys)
            """,
        "answers-letter": """
            (thank you|thanks) (very much |)for (your|the) <letter>
            (in|with) (reply|response|reference|regard) to your <letter>
            (further to|i refer to|re|regarding) your <letter>
            you (wrote|asked|e-mailed|emailed|contacted|complained|got in touch|rang) (to|me|about|with)
            diolch (yn fawr |)(am|ichi am|i chi am) (eich|dy|y) <llythyr>
            mewn (ymateb|ateb) i'ch <llythyr>
            (ysgrifenasoch|cysylltoch|gofynasoch|bu ichi ysgrifennu)
            """,
    },
    {
        "reason": "because|as|since|so that|at the request|as requested|to save",
        "those": "members|councillors|member|councillor|of you|of us|ward|wards",
        "do": "reply|answer|respond|see|know|read|attend|complete|return",
        "all": "everybody|everyone|every member|all members|all councillors|every councillor|all of you|you all",
        "letter": "letter|e-mail|email|message|enquiry|query|note|complaint|call",
        "llythyr": "~llythyr|~neges|~e-bost|~ebost|~ymholiad|~cwyn",
    },
)

_WANTED = frozenset(KINDS)


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each reason, copy or letter that an own sentence speaks of."""
    for sentence in reading.holding(_WANTED):
        for kind in KINDS:
            if sentence.has(kind):
                found = sentence.find(kind)
                yield sentence.signal(ID, kind, *found, confidence=0.8)
