"""What each detector sees and what it leaves alone, in both languages, for readers who don't read its code.

The English follows the `Left alone:` of the detector's own docstring. For a Welsh speaker to check: all of the Welsh.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mailguard.policy.model import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """What a detector looks for, and what it passes over."""

    sees: Words
    leaves: Words


LOOKS: Mapping[str, Looks] = {
    "binding-instruction": Looks(
        sees=Words(
            en="Promises that may bind the Council, orders given in its name, and letters on its behalf, to somebody "
            "outside.",
            cy="Addewidion a allai rwymo'r Cyngor, archebion yn ei enw, a llythyrau ar ei ran, at rywun y tu allan.",
        ),
        leaves=Words(
            en="Promises to ask, to raise or to pass on; wishes, proposals and questions; what is subject to a "
            "decision; decisions that a committee or an officer has taken.",
            cy="Addewidion i ofyn, i godi mater neu i'w drosglwyddo; dymuniadau, cynigion a chwestiynau; yr hyn sy'n "
            "amodol ar benderfyniad; penderfyniadau y mae pwyllgor neu swyddog wedi'u gwneud.",
        ),
    ),
    "commercial": Looks(
        sees=Words(
            en="Talk of prices, terms, land or contracts between a member and somebody outside the Council.",
            cy="Trafod prisiau, telerau, tir neu gontractau rhwng aelod a rhywun y tu allan i'r Cyngor.",
        ),
        leaves=Words(
            en="Enquiries passed on to officers; talks with officers present; saying that one cannot discuss terms; "
            "the member's own purchases; sums named as news.",
            cy="Ymholiadau a anfonir at swyddogion; trafodaethau a swyddogion yn bresennol; dweud na ellir trafod "
            "telerau; pryniannau'r aelod ei hun; symiau a enwir fel newyddion.",
        ),
    ),
    "confidentiality": Looks(
        sees=Words(
            en="Exempt or confidential matter, private affairs and what a group said among itself that leave their "
            "circle, and requests for secrecy.",
            cy="Materion eithriedig neu gyfrinachol, materion preifat a sgwrs grŵp sy'n gadael eu cylch, a cheisiadau "
            "i gadw cyfrinach.",
        ),
        leaves=Words(
            en="Confidentiality footers; confidential waste and reporting; asking whether something is confidential; "
            "saying that it cannot be disclosed; what is no longer secret; the reader's and the writer's own affairs; "
            "mail that stays within the Council, unless the writer says that he passes on what he should not.",
            cy="Troednodiadau cyfrinachedd; gwastraff ac adrodd cyfrinachol; gofyn a yw rhywbeth yn gyfrinachol; dweud "
            "na ellir ei ddatgelu; yr hyn nad yw'n gyfrinach mwyach; materion y darllenydd a'r awdur eu hunain; e-bost "
            "sy'n aros o fewn y Cyngor, oni bai bod yr awdur yn dweud ei fod yn trosglwyddo'r hyn na ddylai.",
        ),
    ),
    "direct-instruction": Looks(
        sees=Words(
            en="Orders from a member to an officer.",
            cy="Gorchmynion gan aelod i swyddog.",
        ),
        leaves=Words(
            en="Requests and questions, however pressing; asking for facts, advice or a meeting; what the Council, the "
            "Cabinet or a committee has decided; orders among officers; what is reported or denied to be an order.",
            cy="Ceisiadau a chwestiynau, pa mor daer bynnag; gofyn am ffeithiau, cyngor neu gyfarfod; yr hyn y mae'r "
            "Cyngor, y Cabinet neu bwyllgor wedi'i benderfynu; gorchmynion rhwng swyddogion; yr hyn y dywedir ei fod, "
            "neu nad yw, yn orchymyn.",
        ),
    ),
    "disrespect": Looks(
        sees=Words(
            en="Abuse, contempt and foul language, towards or about a person or a group of people.",
            cy="Sarhad, dirmyg ac iaith anweddus, tuag at berson neu grŵp o bobl neu amdanynt.",
        ),
        leaves=Words(
            en="Strong disagreement with a decision, a report or a policy; robust politics; a complaint of somebody's "
            "work in plain words; what the writer calls himself, or says that others called him; denials and other "
            "people's words.",
            cy="Anghytuno cryf â phenderfyniad, adroddiad neu bolisi; gwleidyddiaeth gadarn; cwyn am waith rhywun mewn "
            "geiriau plaen; yr hyn y mae'r awdur yn ei alw ei hun, neu y dywed i eraill ei alw; gwadu, a geiriau pobl "
            "eraill.",
        ),
    ),
    "employment-matter": Looks(
        sees=Words(
            en="A member's say in the employment of staff: discipline, grievances, sickness and dismissal; "
            "appointments.",
            cy="Ymyrraeth aelod mewn cyflogaeth staff: disgyblu, cwynion, salwch a diswyddo; penodiadau.",
        ),
        leaves=Words(
            en="A seat on an appointments panel; asking the Monitoring Officer first; passing an advertisement on; "
            "staffing as policy (numbers, budgets, services); a complaint of somebody's work; what is reported or "
            "denied.",
            cy="Sedd ar banel penodi; gofyn i'r Swyddog Monitro yn gyntaf; anfon hysbyseb ymlaen; staffio fel polisi "
            "(niferoedd, cyllidebau, gwasanaethau); cwyn am waith rhywun; yr hyn a adroddir neu a wedir.",
        ),
    ),
    "familiarity": Looks(
        sees=Words(
            en="Close personal familiarity between a member and an officer: endearments, intimacy, private life in "
            "common, favours.",
            cy="Agosatrwydd personol rhwng aelod a swyddog: geiriau anwes, agosrwydd, bywyd preifat ar y cyd, ffafrau.",
        ),
        leaves=Words(
            en="First names, greetings and thanks however warm; congratulations and get-well wishes; official dinners "
            "and outings to which everybody goes; a single kiss or a single shared pastime; letters to several people; "
            "what others wrote.",
            cy="Enwau cyntaf, cyfarchion a diolch pa mor gynnes bynnag; llongyfarchiadau a dymuniadau gwella; ciniawau "
            "a theithiau swyddogol y mae pawb yn mynd iddynt; un gusan neu un diddordeb cyffredin; llythyrau at nifer "
            "o bobl; yr hyn a ysgrifennodd eraill.",
        ),
    ),
    "group-parity": Looks(
        sees=Words(
            en="Briefings and papers that one political group gets and the others do not.",
            cy="Briffiau a phapurau y mae un grŵp gwleidyddol yn eu cael a'r lleill heb eu cael.",
        ),
        leaves=Words(
            en="What is offered to all groups; rooms, agendas and dates; a group's own doings; questions whether a "
            "briefing might be had; working groups and groups of residents.",
            cy="Yr hyn a gynigir i bob grŵp; ystafelloedd, agendâu a dyddiadau; gweithgareddau grŵp ei hun; gofyn a "
            "ellid cael briff; gweithgorau a grwpiau o drigolion.",
        ),
    ),
    "mass-distribution": Looks(
        sees=Words(
            en="Messages that reach many members, or everybody on a list, at once.",
            cy="Negeseuon sy'n cyrraedd llawer o aelodau, neu bawb ar restr, ar unwaith.",
        ),
        leaves=Words(
            en="Nothing by itself: how many are many, and which reason is a good one, the conditions below say.",
            cy="Dim ynddo'i hun: yr amodau isod sy'n dweud faint yw llawer, a pha reswm sy'n un da.",
        ),
    ),
    "officer-conduct": Looks(
        sees=Words(
            en="An officer who brings a colleague's conduct, or his own job, to somebody outside the procedures.",
            cy="Swyddog sy'n mynd ag ymddygiad cydweithiwr, neu ei swydd ei hun, at rywun y tu allan i'r "
            "gweithdrefnau.",
        ),
        leaves=Words(
            en="What members write of officers; a colleague's absence or workload as a fact; news of one's own leave "
            "or post; praise; what is denied, or told of others' complaints.",
            cy="Yr hyn y mae aelodau'n ei ysgrifennu am swyddogion; absenoldeb neu lwyth gwaith cydweithiwr fel "
            "ffaith; newyddion am wyliau neu swydd yr awdur ei hun; canmoliaeth; yr hyn a wedir, neu a ddywedir am "
            "gwynion pobl eraill.",
        ),
    ),
    "party-work": Looks(
        sees=Words(
            en="Party, campaign, election or private work, asked of officers or done by them, or with what the Council "
            "owns.",
            cy="Gwaith plaid, ymgyrch, etholiad neu waith preifat, y gofynnir i swyddogion amdano neu a wneir "
            "ganddynt, neu â'r hyn sy'n eiddo i'r Cyngor.",
        ),
        leaves=Words(
            en="The Council's own campaigns; the running of elections; advice on Council business to a group; what a "
            "party prints and pays for itself; an officer who says no.",
            cy="Ymgyrchoedd y Cyngor ei hun; cynnal etholiadau; cyngor i grŵp ar fusnes y Cyngor; yr hyn y mae plaid "
            "yn ei argraffu ac yn talu amdano ei hun; swyddog sy'n gwrthod.",
        ),
    ),
    "passed-on": Looks(
        sees=Words(
            en="Somebody else's letter that is sent on to people who were not its writer.",
            cy="Llythyr rhywun arall a anfonir ymlaen at bobl nad hwy a'i hysgrifennodd.",
        ),
        leaves=Words(
            en="An answer to the writer; a thread whose writer reads along; letters whose writer nobody can tell.",
            cy="Ateb i'r awdur; edefyn y mae ei awdur yn ei ddarllen; llythyrau na all neb ddweud pwy a'u "
            "hysgrifennodd.",
        ),
    ),
    "personal-criticism": Looks(
        sees=Words(
            en="Criticism of an identifiable officer or member: of conduct, honesty, competence, motive or character.",
            cy="Beirniadaeth o swyddog neu aelod y gellir ei adnabod: o ymddygiad, gonestrwydd, gallu, cymhelliad neu "
            "gymeriad.",
        ),
        leaves=Words(
            en="Criticism of a report, a decision, a policy or a service in which no person can be told; praise and "
            "thanks; what others are reported to say, unless the writer makes it his own; denials and suppositions; "
            "the writer's words on himself.",
            cy="Beirniadaeth o adroddiad, penderfyniad, polisi neu wasanaeth lle na ellir adnabod neb; canmoliaeth a "
            "diolch; yr hyn y dywedir i eraill ei ddweud, oni bai bod yr awdur yn ei arddel; gwadu a thybio; geiriau'r "
            "awdur amdano'i hun.",
        ),
    ),
    "personal-interest": Looks(
        sees=Words(
            en="The writer's own affairs, or his family's, brought to the Council from a Council account.",
            cy="Materion yr awdur ei hun, neu ei deulu, a anfonir at y Cyngor o gyfrif y Cyngor.",
        ),
        leaves=Words(
            en="Constituents' cases; what is said of other people's families; mail that nobody of the Council reads.",
            cy="Achosion etholwyr; yr hyn a ddywedir am deuluoedd pobl eraill; e-bost nad oes neb o'r Cyngor yn ei "
            "ddarllen.",
        ),
    ),
    "policy-criticism": Looks(
        sees=Words(
            en="Criticism of a policy, plan or strategy of the Council.",
            cy="Beirniadaeth o bolisi, cynllun neu strategaeth gan y Cyngor.",
        ),
        leaves=Words(
            en="Drafts and proposals; policies of other bodies, or of the Cabinet or a committee alone; questions; how "
            "a policy was carried out; the way to have it changed; others' opinions.",
            cy="Drafftiau a chynigion; polisïau cyrff eraill, neu'r Cabinet neu bwyllgor yn unig; cwestiynau; sut y "
            "gweithredwyd polisi; y ffordd i'w newid; barn pobl eraill.",
        ),
    ),
    "political-content": Looks(
        sees=Words(
            en="Party-political comment, campaigning and self-promotion.",
            cy="Sylwadau pleidiol, ymgyrchu a hunanhyrwyddo.",
        ),
        leaves=Words(
            en="Groups named in Council business (seats, motions, who voted how); the running of elections; votes in "
            "committee; party names that mean something else; what others are reported to say.",
            cy="Grwpiau a enwir ym musnes y Cyngor (seddi, cynigion, pwy bleidleisiodd sut); cynnal etholiadau; "
            "pleidleisiau mewn pwyllgor; enwau pleidiau sy'n golygu rhywbeth arall; yr hyn y dywedir i eraill ei "
            "ddweud.",
        ),
    ),
    "political-restriction": Looks(
        sees=Words(
            en="Political activity of the writer's own: canvassing, candidacy, party office, speeches and "
            "publications.",
            cy="Gweithgarwch gwleidyddol gan yr awdur ei hun: canfasio, ymgeisyddiaeth, swydd mewn plaid, areithiau a "
            "chyhoeddiadau.",
        ),
        leaves=Words(
            en="The running of elections; what others do; refusing or having given up such work; causes that are no "
            "party's.",
            cy="Cynnal etholiadau; yr hyn y mae eraill yn ei wneud; gwrthod gwaith o'r fath neu fod wedi rhoi'r gorau "
            "iddo; achosion nad ydynt yn perthyn i blaid.",
        ),
    ),
    "pre-election": Looks(
        sees=Words(
            en="Publicity for a councillor, a candidate, a party or the administration.",
            cy="Cyhoeddusrwydd i gynghorydd, ymgeisydd, plaid neu'r weinyddiaeth.",
        ),
        leaves=Words(
            en="Opening hours, road works and other news of a service in which nobody is promoted; the running of the "
            "election itself; reminders of the rules; publicity put off until after the poll.",
            cy="Oriau agor, gwaith ffordd a newyddion eraill am wasanaeth lle na hyrwyddir neb; cynnal yr etholiad ei "
            "hun; nodiadau atgoffa am y rheolau; cyhoeddusrwydd a ohirir tan ar ôl y bleidlais.",
        ),
    ),
    "press-release": Looks(
        sees=Words(
            en="Statements to the media: releases, quotes and answers in the Council's name, and those in one's own.",
            cy="Datganiadau i'r cyfryngau: datganiadau, dyfyniadau ac atebion yn enw'r Cyngor, a'r rhai yn enw'r awdur "
            "ei hun.",
        ),
        leaves=Words(
            en="Enquiries sent on to the press office; asking whether one may answer; a member's own opinion; ordinary "
            "letters to people who are no media, unless they bear the form of a release.",
            cy="Ymholiadau a anfonir at swyddfa'r wasg; gofyn a ellir ateb; barn yr aelod ei hun; llythyrau cyffredin "
            "at bobl nad ydynt o'r cyfryngau, oni bai bod iddynt ffurf datganiad i'r wasg.",
        ),
    ),
    "readers": Looks(
        sees=Words(
            en="The readers themselves, for rules that hang on posts, numbers, days or hours and on no word of the "
            "letter.",
            cy="Y darllenwyr eu hunain, ar gyfer rheolau sy'n dibynnu ar swyddi, niferoedd, dyddiau neu oriau ac nid "
            "ar eiriau'r llythyr.",
        ),
        leaves=Words(
            en="Nothing by itself: which reader, day or number matters, the conditions below say.",
            cy="Dim ynddo'i hun: yr amodau isod sy'n dweud pa ddarllenydd, diwrnod neu nifer sy'n cyfrif.",
        ),
    ),
    "repeat-chasing": Looks(
        sees=Words(
            en="Asking again about an enquiry that is still unanswered.",
            cy="Gofyn eto am ymholiad sydd heb ei ateb.",
        ),
        leaves=Words(
            en="A first question; thanks for a reply; telling others that one waits for somebody else.",
            cy="Cwestiwn cyntaf; diolch am ateb; dweud wrth eraill bod rhywun yn aros am rywun arall.",
        ),
    ),
    "response-time": Looks(
        sees=Words(
            en="An officer's word that the answer will be late, or is.",
            cy="Gair gan swyddog y bydd yr ateb yn hwyr, neu ei fod yn hwyr.",
        ),
        leaves=Words(
            en="What a member says of his own answers; answers that come without a word of delay.",
            cy="Yr hyn y mae aelod yn ei ddweud am ei atebion ei hun; atebion a ddaw heb air o oedi.",
        ),
    ),
    "silent-copy": Looks(
        sees=Words(
            en="Readers whom the others cannot see, and letters of one member passed on to another.",
            cy="Darllenwyr na all y lleill eu gweld, a llythyrau un aelod a anfonir ymlaen at un arall.",
        ),
        leaves=Words(
            en="The sender himself, archives, and readers whom a visible list reaches.",
            cy="Yr anfonwr ei hun, archifau, a darllenwyr y mae rhestr weladwy yn eu cyrraedd.",
        ),
    ),
    "stated-purpose": Looks(
        sees=Words(
            en="What the sender himself says of why he writes, to whom a copy goes, and what he answers.",
            cy="Yr hyn y mae'r anfonwr ei hun yn ei ddweud am pam y mae'n ysgrifennu, at bwy y mae copi'n mynd, a beth "
            "y mae'n ei ateb.",
        ),
        leaves=Words(
            en="Nothing by itself: whether the reason is a good one, the conditions below say.",
            cy="Dim ynddo'i hun: yr amodau isod sy'n dweud a yw'r rheswm yn un da.",
        ),
    ),
    "undue-pressure": Looks(
        sees=Words(
            en="Pressure on an officer: to change advice, under threat, beyond an officer's duties, or as a favour.",
            cy="Pwysau ar swyddog: i newid cyngor, dan fygythiad, y tu hwnt i ddyletswyddau swyddog, neu fel ffafr.",
        ),
        leaves=Words(
            en="Disagreement and hard questions; correction of a fact; a polite request; going to the officer's "
            "senior; the promise to vote or speak against a report; what others threaten, and what is denied or only "
            "asked about.",
            cy="Anghytuno a chwestiynau caled; cywiro ffaith; cais cwrtais; mynd at uwch swyddog; addo pleidleisio neu "
            "siarad yn erbyn adroddiad; yr hyn y mae eraill yn ei fygwth, a'r hyn a wedir neu y gofynnir amdano'n "
            "unig.",
        ),
    ),
    "ward-notice": Looks(
        sees=Words(
            en="An officer's announcement of a consultation, a public meeting or works in a place.",
            cy="Cyhoeddiad gan swyddog am ymgynghoriad, cyfarfod cyhoeddus neu waith mewn lle.",
        ),
        leaves=Words(
            en="Consultations of other bodies that somebody asks about; a past one; a member's own meetings.",
            cy="Ymgynghoriadau cyrff eraill y mae rhywun yn holi amdanynt; un a fu; cyfarfodydd aelod ei hun.",
        ),
    ),
    "wording": Looks(
        sees=Words(
            en="The words that this rule lists itself, in what the sender wrote.",
            cy="Y geiriau y mae'r rheol hon yn eu rhestru ei hun, yn yr hyn a ysgrifennodd yr anfonwr.",
        ),
        leaves=Words(
            en="What others wrote; a phrase across two sentences.",
            cy="Yr hyn a ysgrifennodd eraill; ymadrodd ar draws dwy frawddeg.",
        ),
    ),
}
