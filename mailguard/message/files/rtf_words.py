"""Control words of RTF (specification 1.9.1), as data: what is left out, what stands for a sign, which code page."""

# Destinations that are no text of the letter. What begins with `\*` and is not in SHOWN is left out, too.
LEFT_OUT = frozenset(
    """
    author bkmkend bkmkstart category colorschememapping comment company creatim datastore defchp defpap doccomm
    falt filetbl fldinst fname generator hlinkbase info keywords latentstyles levelnumbers leveltext listoverridetable
    listtable manager nonesttables nonshppict objclass objdata object operator panose pict pn printim private revtim
    rsidtbl sn stylesheet subject sv tc template themedata title txe userprops vern xe xmlnstbl atnauthor atnid atndate
    mhtmltag
    """.split()
)
SHOWN = frozenset(("shpinst", "shptxt", "annotation", "footnote", "htmltag", "fldrslt", "result", "pnseclvl"))
# Begin text again within something that is left out: the words of a text box, what an embedded object looks like.
RESUMES = frozenset(("shptxt", "result"))
SIGNS = {
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "line": "\n",
    "lbr": "\n",
}
SYMBOLS = {b"~": "\xa0", b"-": "\xad", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\"}
PARAGRAPHS = frozenset(("par", "sect", "page", "row", "nestrow"))
CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
# By the charset of a font (\fcharset).
CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
