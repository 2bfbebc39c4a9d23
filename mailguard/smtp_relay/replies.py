"""What the relay itself says to a client: plain fixed sentences, with the codes of RFC 5321 and RFC 3463.

No text of an exception, of a file or of a message ever stands here. Replies of the next hop are passed on as they came.
"""

GO_AHEAD = b"354 End data with <CR><LF>.<CR><LF>\r\n"
OK = b"250 2.0.0 OK\r\n"
BYE = b"221 2.0.0 Bye\r\n"
READY_FOR_TLS = b"220 2.0.0 Ready to start TLS\r\n"
PROVED = b"235 2.7.0 Authentication successful\r\n"
NO_VERIFY = b"252 2.5.1 Not verified; the message will tell\r\n"

PEER_UNKNOWN = b"554 5.7.1 This server takes mail from the council's own servers only\r\n"
TOO_MANY_SESSIONS = b"421 4.3.2 Too many connections; try again later\r\n"
STOPPING = b"421 4.3.2 Service is closing; try again later\r\n"
IDLE = b"421 4.4.2 Idle for too long; closing\r\n"
TOO_SLOW = b"421 4.4.2 The message takes too long to arrive; closing\r\n"
TOO_MANY_ATTEMPTS = b"421 4.7.0 Too many failed attempts; closing\r\n"
TOO_MANY_ERRORS = b"421 4.7.0 Too many errors; closing\r\n"
NEXT_HOP_UNREACHABLE = b"421 4.4.1 The next hop cannot be reached; try again later\r\n"
NEXT_HOP_LOST = b"421 4.4.2 The next hop failed; try again later\r\n"

NOT_HANDED_ON = b"451 4.4.2 The next hop failed before it took the message; try again later\r\n"
NO_TLS_NOW = b"454 4.7.0 TLS is not available\r\n"
NO_PROOF_NOW = b"454 4.7.0 Temporary authentication failure\r\n"
FAULT = "451 4.3.0 A fault of this server; try again later"
UNCHECKED = b"451 4.3.0 The message cannot be checked now; try again later\r\n"
TOO_MANY_RECIPIENTS = b"452 4.5.3 Too many recipients in one message\r\n"

LINE_TOO_LONG = b"500 5.5.2 Command line too long\r\n"
BAD_CHARACTERS = b"500 5.5.2 A command holds a character that none may hold\r\n"
BAD_SENDER = b"501 5.5.4 Syntax: MAIL FROM:<address> [parameters]\r\n"
BAD_RECIPIENT = b"501 5.5.4 Syntax: RCPT TO:<address> [parameters]\r\n"
BAD_NAME = b"501 5.5.4 Syntax: EHLO name\r\n"
BAD_ATTRIBUTE = b"501 5.5.4 An attribute that this server does not know, or a value that it cannot have\r\n"
BAD_RESPONSE = b"501 5.5.2 The response cannot be read, or was called off\r\n"
NO_ARGUMENT = b"501 5.5.4 This command takes no argument\r\n"
BAD_PARAMETER = b"501 5.5.4 A parameter has a value that it cannot have\r\n"
UNKNOWN_COMMAND = b"502 5.5.1 Command not implemented\r\n"
NO_GREETING = b"503 5.5.1 Say EHLO first\r\n"
NESTED_MAIL = b"503 5.5.1 A message has been begun; say RSET first\r\n"
NOT_NOW = b"503 5.5.1 Not allowed here or now\r\n"
NO_MAIL = b"503 5.5.1 Say MAIL first\r\n"
UNKNOWN_MECHANISM = b"504 5.5.4 Unknown authentication mechanism\r\n"
TLS_FIRST = b"530 5.7.0 Must issue a STARTTLS command first\r\n"
PROOF_FIRST = b"530 5.7.0 Authentication required\r\n"
NOT_PROVED = b"535 5.7.8 Authentication credentials invalid\r\n"
NO_PROOF_IN_THE_CLEAR = b"538 5.7.11 Encryption required for authentication\r\n"
NO_RECIPIENTS = b"554 5.5.1 No valid recipients\r\n"
BARE_LINE_END = b"521 5.5.2 A bare carriage return, line feed or NUL; closing\r\n"
TOO_LARGE = b"552 5.3.4 The message is larger than this server takes\r\n"
HEADER_TOO_LARGE = b"552 5.3.4 The header of the message is larger than this server takes\r\n"
MESSAGE_LINE_TOO_LONG = b"554 5.6.0 A line of the message is longer than this server takes\r\n"
INJECTED = b"554 5.5.1 Commands sent before TLS was there; closing\r\n"
NOT_ASCII = b"553 5.6.7 An address that is not ASCII needs SMTPUTF8\r\n"
UNKNOWN_PARAMETER = b"555 5.5.4 A parameter that this server does not know\r\n"
LOOP = b"554 5.4.6 Routing loop: this message has come through here too often\r\n"
REFUSED = b"550 5.7.1 Returned under the council's protocol\r\n"


def refusal(line: str) -> bytes:
    """The reply for a message that the policy refuses; a line that is no 550 reply gives way to the fixed sentence."""
    fit = line.startswith("550 ") and line.isascii() and line.isprintable()
    return line.encode("ascii") + b"\r\n" if fit else REFUSED
