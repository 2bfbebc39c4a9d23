"""What may go wrong between us and the server, in the words of the port.

An error of the library quotes answers of the server, and they may hold the mail: only the kinds of errors go on, never
their texts. `where` names the server; the caller knows which mailbox it asked about.
"""

import ssl
from collections.abc import Iterator

from exchangelib import errors as ews
from lxml.etree import LxmlError
from oauthlib.oauth2 import OAuth2Error
from requests.exceptions import RequestException, SSLError

from mailguard.exchange.source import (
    NoMailboxError,
    RefusedError,
    SourceError,
    StateLostError,
    ThrottledError,
    UnreachableError,
)

# What the libraries raise: theirs, and what they let through from below. exchangelib raises ValueError, TypeError,
# AttributeError and KeyError where an answer is not what it expects.
UNEXPECTED = (ValueError, TypeError, AttributeError, KeyError)
FOREIGN = (ews.EWSError, RequestException, OAuth2Error, OSError, LxmlError, *UNEXPECTED)

PAUSE_S = 10.0  # where the server does not say how long

BUSY = (
    ews.ErrorServerBusy,
    ews.ErrorExceededConnectionCount,
    ews.ErrorExceededSubscriptionCount,
    ews.ErrorTooManyObjectsOpened,
    ews.ErrorInternalServerTransientError,
    ews.ErrorMailboxMoveInProgress,
)
# The mailbox's own server is not there, which says nothing of any item.
ABSENT = (
    ews.ErrorADOperation,
    ews.ErrorADUnavailable,
    ews.ErrorBatchProcessingStopped,
    ews.ErrorConnectionFailed,
    ews.ErrorMailboxFailover,
    ews.ErrorMailboxStoreUnavailable,
    ews.ErrorNoRespondingCASInDestinationSite,
    ews.ErrorProxyCallFailed,
    ews.ErrorTimeoutExpired,
)
NO_MAILBOX = (
    ews.ErrorNonExistentMailbox,
    ews.ErrorMissingEmailAddress,
    ews.ErrorInvalidSmtpAddress,
    ews.ErrorNameResolutionNoResults,
    ews.ErrorNameResolutionNoMailbox,
)
NO_RIGHTS = (
    ews.ErrorAccessDenied,
    ews.ErrorImpersonateUserDenied,
    ews.ErrorImpersonationDenied,
    ews.ErrorImpersonationFailed,
    # In the place of a refusal, where a delegate has no rights on the folder.
    ews.ErrorFolderNotFound,
    ews.ErrorSyncFolderNotFound,
)
EXPIRED, HOST = 10, 62  # of X509_verify_cert


def translated(fault: Exception, host: str) -> SourceError:
    """The error of the port that says what `fault` means to an administrator."""
    where = f"exchange, {host}"
    if isinstance(fault, BUSY):
        after_s = getattr(fault, "back_off", None) or PAUSE_S
        return ThrottledError(where, "the server asks for a pause", "nothing need be done", after_s=float(after_s))
    if isinstance(fault, ews.ErrorInvalidSyncStateData):
        return StateLostError(where, "the server no longer knows what was seen", "nothing need be done: begun again")
    return _refused(fault, where) or _unreachable(fault, where)


def _refused(fault: Exception, where: str) -> SourceError | None:
    if isinstance(fault, NO_MAILBOX):
        return NoMailboxError(where, "there is no such mailbox or group", "correct [exchange], or the directory")
    if isinstance(fault, NO_RIGHTS):
        cure = "grant it ApplicationImpersonation or full access for it, as deploy/exchange shows"
        return RefusedError(where, "the account has no rights on this mailbox", cure)
    if isinstance(fault, ews.UnauthorizedError):
        cure = "correct [exchange] auth, user and the secret, and see that the account is not locked"
        return RefusedError(where, "the server does not accept the credentials", cure)
    return None


def _unreachable(fault: Exception, where: str) -> UnreachableError:
    causes = list(_chain(fault))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate(cause, where)
    if any(isinstance(cause, ssl.SSLError | SSLError) for cause in causes):
        return UnreachableError(where, "TLS did not come about", "see that the server offers TLS 1.2 or later")
    if isinstance(fault, ews.ErrorTimeoutExpired | RequestException | OSError):
        cure = "see that it runs, that its name resolves and that the firewall lets mailguard through"
        return UnreachableError(where, "the server cannot be reached, or does not answer in time", cure)
    if isinstance(fault, ABSENT):
        return UnreachableError(where, "the mailbox's database is not there", "see that it is mounted")
    kind = type(fault).__name__
    return UnreachableError(where, f"the answer cannot be used ({kind})", "look into the server's EWS log")


def _certificate(fault: ssl.SSLCertVerificationError, where: str) -> UnreachableError:
    if fault.verify_code == EXPIRED:
        return UnreachableError(where, "the server's certificate has expired", "renew it there")
    if fault.verify_code == HOST:
        return UnreachableError(where, "the server's certificate is for another name", "correct [exchange] endpoint")
    cure = "give [exchange] ca, the PEM file of the authority that signed it"
    return UnreachableError(where, "nobody known vouches for the server's certificate", cure)


def _chain(fault: BaseException) -> Iterator[BaseException]:
    """The fault and what it was raised for; the libraries hide the cause in arguments as well."""
    seen: set[int] = set()
    waiting: list[object] = [fault]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
