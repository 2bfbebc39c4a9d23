"""How letters are signed and what stands under every message, in English and Welsh.

Data alone; phrases as in `phrases`, patterns for lower-case text.
"""

import re

# Whole lines of telephones and their mail programs.
DEVICES = (
    r"(?:(?:sent|anfonwyd|danfonwyd|wedi(?:['’]i| ei) h?anfon)"
    r"\s+(?:from|via|using|by|on|with|o|oddi ar|gan|drwy|trwy|ar|gyda)\b[^\n]{0,30}?"
    r"\b(?:i-?phone|i-?pad|i-?pod|android|galaxy|samsung|blackberry|nokia|huawei|pixel|mobile|phone|tablet|device"
    r"|outlook|yahoo|gmail|proton|windows|mail|ffôn|symudol|dyfais|llechen|tabled)\b[^\n]{0,60}"
    r"|(?:get|lawrlwytho|lawrlwythwch|cael|cewch)\s+outlook\b[^\n]{0,60})"
)

# Only what closes a letter; words of affection are left to be read.
SIGN_OFFS = (
    "regards", "kind regards", "kindest regards", "best regards", "warm regards", "warmest regards", "many regards",
    "with kind regards", "with best regards", "with regards", "with kindest regards", "with warm regards", "kr",
    "br", "best", "all the best", "best wishes", "with best wishes", "kind wishes", "every good wish",
    "with every good wish", "yours", "yours sincerely", "yours faithfully", "yours truly", "yours most sincerely",
    "sincerely yours", "sincerely", "yours respectfully", "respectfully", "yours etc", "faithfully", "signed",
    "cofion", "cofion gorau", "cofion cynnes", "cofion caredig", "cofion cywir", "gyda chofion",
    "gyda chofion gorau", "gyda chofion cynnes", "gyda chofion caredig", "cofion a diolch", "pob hwyl",
    "pob dymuniad da", "dymuniadau gorau", "gyda dymuniadau gorau", "gyda phob dymuniad da", "yn gywir",
    "yr eiddoch yn gywir", "yr eiddoch", "yn ddiffuant", "yn bur", "hwyl", "hwyl fawr", "llofnodwyd",
)  # fmt: skip
# These also stand alone in the middle of a letter: they close it only before a name or at the end.
PERHAPS_SIGN_OFFS = (
    "thanks", "many thanks", "thank you", "thanks again", "thanks in advance", "with thanks", "thank you again",
    "thanks and regards", "thanks and best wishes", "cheers", "ta", "best of luck", "speak soon", "see you soon",
    "diolch", "diolch yn fawr", "llawer o ddiolch", "diolch o galon", "gyda diolch", "diolch eto",
    "diolch ymlaen llaw", "diolch a chofion", "diolch a chofion gorau", "diolch a phob hwyl", "tan hynny", "da bo",
    "da boch",
)  # fmt: skip

# Words of a name or a post that are not capitalised.
CONNECTORS = frozenset((
    "of", "the", "for", "and", "to", "at", "in", "on", "by", "with", "a", "an", "or", "de", "van", "von", "ap",
    "ab", "ferch", "y", "yr", "i", "o", "ar", "dros", "am", "ac", "yn", "gan", "gyda", "neu", "ym", "yng",
))  # fmt: skip
TITLES = frozenset((
    "cllr", "councillor", "cyng", "cynghorydd", "y", "yr", "mr", "mrs", "miss", "ms", "dr", "prof", "sir", "lady",
    "rev", "parch", "mx", "bsc", "ba", "ma", "mba", "phd", "obe", "mbe", "cbe", "jp",
))  # fmt: skip
CONTACT_LABEL = re.compile(
    r"\s*(?:(?:tel|telephone|phone|ph|ffôn|ff|ffon|mob|mobile|symudol|e-?mail|e-?bost|web|website|gwefan|fax|ffacs|dd"
    r"|ext|est|direct|uniongyrchol|twitter|trydar|facebook|teams)\s*[.:/]|[tmsewdx]\s*:)",
    re.IGNORECASE,
)
# A postscript is the writer's own; `O.N.` (ôl-nodyn) is its Welsh.
POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?(?:p\.?\s?)?s\b|o\.\s?n\.|on:|ôl-nodyn)", re.IGNORECASE)

# A paragraph that begins so is a disclaimer, whatever follows.
DISCLAIMS = (
    "confidentiality notice", "confidentiality statement", "hysbysiad cyfrinachedd", "datganiad cyfrinachedd",
    "please consider the environment before print", "please consider the environment before you print",
    "please think of the environment before", "please think before you print",
    "consider the environment before printing", "think before you print", "ystyriwch yr amgylchedd cyn",
    "cofiwch am yr amgylchedd cyn", "meddyliwch cyn argraffu", "a oes rhaid argraffu",
    "this message has been scanned", "this e-mail has been scanned", "this e-mail has been checked for viruses",
    "this message has been checked for viruses", "virus-free.", "no virus found in",
    "outgoing mail is certified virus free", "mae'r neges hon wedi'i sganio", "mae'r neges hon wedi ei sganio",
    "mae'r e-bost hwn wedi'i sganio", "mae'r e-bost hwn wedi ei sganio", "sganiwyd y neges hon",
    "sganiwyd yr e-bost hwn", "ni fydd gohebu yn gymraeg", "corresponding in welsh",
)  # fmt: skip
# A paragraph that begins so is one if it also speaks as below.
MAY_DISCLAIM = (
    "this e-mail", "this message", "this communication", "this transmission", "the information in this",
    "the information contained in", "the contents of this", "the content of this", "information in this",
    "disclaimer", "e-mail disclaimer", "legal disclaimer", "ymwadiad", "gwadiad", "any views", "any opinions",
    "views expressed", "opinions expressed", "the views expressed", "the opinions expressed",
    "if you have received this", "if you are not the", "if you receive this", "e-mails to and from",
    "e-mails sent to", "all e-mails", "please note that e-mails", "nothing in this", "warning:", "notice:",
    "privileged", "confidential", "private and confidential", "mae'r e-bost hwn", "mae'r neges hon",
    "mae'r neges e-bost hon", "mae'r wybodaeth yn y", "mae'r wybodaeth yn yr", "mae'r wybodaeth sydd yn",
    "mae cynnwys y neges", "mae cynnwys yr e-bost", "gall y neges hon", "gall yr e-bost hwn", "bwriedir y neges",
    "bwriedir yr e-bost", "os ydych wedi derbyn", "os ydych chi wedi derbyn", "os cawsoch", "os derbyniwch",
    "os nad chi", "os nad ydych", "os nad y chi", "barn yr awdur", "safbwynt yr awdur", "nid yw'r farn",
    "nid yw'r safbwyntiau", "nid oes dim yn y neges", "gellir monitro",
)  # fmt: skip
BOILERPLATE = (
    "confidential", "intended solely", "intended only", "intended for the", "intended recipient",
    "solely for the use", "addressee", "to whom they are addressed", "to whom it is addressed",
    "received this e-mail in error", "received this message in error", "received it in error",
    "received this in error", "received this communication in error", "notify the sender", "tell the sender",
    "notify the system manager", "transmitted with it", "sent with it", "attached to it", "privileged",
    "may be monitored", "monitored in accordance", "freedom of information act", "data protection act",
    "not necessarily", "those of the author", "legally binding", "binding legal obligation",
    "unauthorised disclosure", "unauthorised use", "strictly prohibited", "must not read, copy",
    "distribute or take", "does not accept service", "does not accept liability", "accepts no liability", "virus",
    "environment before printing", "gyfrinachol", "cyfrinachol", "derbynnydd", "drwy gamgymeriad",
    "trwy gamgymeriad", "mewn camgymeriad", "drosglwyddir gydag", "anfonwyd gydag", "ynghlwm wrthi", "ynghlwm wrtho",
    "y cyfeiriwyd", "y'i cyfeiriwyd", "rhwymedigaeth gyfreithiol", "deddf rhyddid gwybodaeth", "deddf diogelu data",
    "o reidrwydd", "barn yr awdur", "unrhyw farn", "monitro", "rhowch wybod i", "feirysau", "firysau", "dileu'r",
    "a'i dileu", "in welsh or english", "in welsh or in english", "in english or welsh", "in either language",
    "reply in the same language", "will not lead to delay", "yn gymraeg neu'n saesneg", "yn gymraeg neu yn saesneg",
    "yn y gymraeg neu'r saesneg", "yn saesneg neu'n gymraeg", "yn yr un iaith", "arwain at oedi",
    "own and do not commit",
)  # fmt: skip
# The council's offer to be written to in either language.
WELCOMES = (
    r"(?:you are welcome to|you (?:may|can) (?:write|contact|correspond|phone)"
    r"|(?:we|the council) welcomes? (?:correspondence|calls|e-?mails|letters|enquiries)|correspondence is welcome"
    r"|mae croeso i['’]?\s?chi|gallwch (?:ohebu|gysylltu|ysgrifennu|ffonio)|(?:rydym|mae['’]r cyngor) yn croesawu"
    r"|croesawn|croesewir)[^.]{0,120}\b(?:welsh|gymraeg|saesneg)\b"
)
# Of boilerplate, phrases in a paragraph that begins as one, and in one that begins otherwise.
ENOUGH_WITH_OPENING = 2
ENOUGH_ALONE = 4
# One of them stands in nearly every disclaimer that begins in a way of its own.
RECIPIENT = ("intended recipient", "erbynnydd")

# Begin the footer that a list adds to every message; it runs to the end.
LIST_FOOTERS = (
    (
        r"[_=~*-]{5,}[ \t]*\n(?:[^\n]{0,200}\n)?[^\n]{0,200}"
        r"(?:mailing list|unsubscribe|sponsored by|dad-danysgrifio|rhestr bostio)"
    ),
    r"-{5,}[^\n]{0,40}yahoo! groups",
    r"to unsubscribe\b",
    r"you received this (?:message|e-?mail) because you (?:are|were)\b",
    r"i ddad-danysgrifio\b",
    r"cawsoch y neges hon (?:am|oherwydd)\b",
)
