"""`mailguard bypass`: switches all inspection off, or on again; the running service follows within a second."""

import argparse

from mailguard import config as configuration
from mailguard.switches.files import SwitchError, switches_of

SAYS = {
    True: "bypass is on: all mail passes unread until `mailguard bypass off`",
    False: "bypass is off: mail is inspected as configured",
}


def command(arguments: argparse.Namespace) -> int:
    """Set the switch, or with `show` tell how it stands."""
    switches = switches_of(configuration.load(arguments.config), arguments.config)
    if arguments.state != "show":
        switches.bypass(on=arguments.state == "on")
    try:
        print(SAYS[switches.bypassed()])
    except OSError as fault:
        cure = "let this user read the folder"
        raise SwitchError(str(switches.bypass_file), f"it cannot be read ({fault.strerror})", cure) from None
    return 0
