"""Lays out a notice as HTML: one column that reads at 320 px, no remote content, every word of the message escaped."""

from collections.abc import Iterator
from html import escape

from mailguard.warn.plain import unbroken
from mailguard.warn.sheet import Seen, Sheet

QUOTE = 400  # characters of the protocol's words

_STYLE = """
body{margin:0;padding:16px;background:#f3f2f1;color:#0b0c0c;font:16px/1.5 Arial,Helvetica,sans-serif}
.sheet{max-width:600px;margin:0 auto 16px;padding:20px 24px;background:#fff;border-top:6px solid #1d70b8}
h1{font-size:22px;line-height:1.25;margin:0 0 2px}
h2{font-size:18px;line-height:1.3;margin:20px 0 6px}
p,ol,ul,blockquote{margin:0 0 12px;overflow-wrap:anywhere}
ol,ul{padding-left:24px}li{margin-bottom:10px}li p{margin:4px 0 0}
.happened{font-weight:bold;margin:16px 0 4px}
.small{color:#505a5f;font-size:14px}
blockquote{margin:6px 0 0;padding-left:12px;border-left:4px solid #b1b4b6}
.button{display:inline-block;margin:0 8px 10px 0;padding:9px 14px;border:2px solid #1d70b8;color:#1d70b8;
font-weight:bold;text-decoration:none;overflow-wrap:anywhere}
.end{margin:12px 0 0;padding-top:12px;border-top:1px solid #b1b4b6}
@media (max-width:480px){body{padding:0}.sheet{padding:16px}ol,ul{padding-left:20px}}
"""


def html_page(sheets: list[Sheet]) -> str:
    """All languages, one below the other, each block with its language."""
    body = "\n".join("\n".join(_sheet(sheet)) for sheet in sheets)
    return html_document(sheets[0].language, sheets[0].heading, body)


def html_document(language: str, title: str, body: str) -> str:
    """A whole document around markup that is escaped already."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f'<div class="sheet" lang="{sheet.language}">'
    yield f'<h1>{escape(sheet.heading)}</h1><p class="small">mailguard, {escape(sheet.council)}</p>'
    yield f'<p class="happened">{escape(sheet.happened)}</p><p class="small">{escape(sheet.which)}</p>'
    if sheet.page is not None:
        button = f'<a class="button" href="{escape(sheet.page.href)}">{escape(sheet.page.text)}</a>'
        yield f"<p>{escape(sheet.ends)}</p><p>{button}</p>"
    yield from (f"<p>{escape(text)}</p>" for text in sheet.fairness)
    yield "<ol>"
    yield from (_seen(seen) for seen in sheet.seen[: sheet.in_full])
    yield from (f"<li>{escape(f'{seen.paragraph}: {seen.line}')}</li>" for seen in sheet.seen[sheet.in_full :])
    yield "</ol>"
    yield f"<h2>{escape(sheet.now)}</h2>"
    advice = (*sheet.routes, *sheet.suggestions)
    yield f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in advice)}</ul>"
    links = (*sheet.write_to, *sheet.questions)
    buttons = "".join(f'<a class="button" href="{escape(link.href)}">{escape(link.text)}</a>' for link in links)
    yield f"<p>{buttons}</p>"
    yield f'<p class="small end">{escape(sheet.reminder)}</p></div>'


def _seen(seen: Seen) -> str:
    asks = f"<p>{escape(seen.asks)}</p>" if seen.asks else ""
    label = seen.in_language or f"{seen.paragraph}:"
    quote = f'<span lang="{seen.quote_language}">&ldquo;{escape(unbroken(seen.quote, QUOTE))}&rdquo;</span>'
    rests = f'<p class="small">{escape(seen.rests)}</p>' if seen.rests else ""
    return f"<li>{escape(seen.line)}{asks}<blockquote>{escape(label)} {quote}</blockquote>{rests}</li>"
