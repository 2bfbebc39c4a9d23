"""`mailguard dpia`: the data protection impact assessment, from the live configuration."""

import argparse

from mailguard import config as configuration
from mailguard.council import from_config, today
from mailguard.dpia.document import Writer
from mailguard.store.engine import url_of


def command(arguments: argparse.Namespace) -> int:
    """Print the assessment as Markdown, in one language or in all that the council prints."""
    config = configuration.load(arguments.config)
    council = from_config(config, arguments.config)
    table = config.store
    place = url_of(table.url, arguments.config.parent, None).render_as_string() if table else ""
    languages = (arguments.language,) if arguments.language else council.languages
    documents = [Writer(config, council, language, today(), place).document() for language in languages]
    print("\n---\n\n".join(documents), end="")
    return 0
