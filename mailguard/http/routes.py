"""The paths of the service; they are contract."""

HEALTH = "/healthz"
READY = "/readyz"
METRICS = "/metrics"
INSPECT = "/v1/inspect"

ROUTES = frozenset({HEALTH, READY, METRICS, INSPECT})
