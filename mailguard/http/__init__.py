"""The HTTP hook: health, readiness and the inspection that mail-client plug-ins ask for."""
