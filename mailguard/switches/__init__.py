"""What a person may switch while the service runs, and the circuit breaker that switches by itself."""
