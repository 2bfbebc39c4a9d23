#!/usr/bin/env bash
# Makes .venv with the Python given; says the one line that is missing on Debian where venv is not installed, and runs it when root.
set -eu
python=${1:-python3}
command -v "$python" >/dev/null || { echo "make install: $python is not installed; run: sudo apt-get install -y python3 python3-venv" >&2; exit 1; }
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' || {
  echo "make install: $("$python" --version) is not Python 3.11 to 3.14; name another: make PYTHON=python3.12 install" >&2; exit 1; }
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
  if [ "$(id -u)" = 0 ]; then
    apt-get update -q && apt-get install -y -q --no-install-recommends python3-venv
  else
    echo "make install: the venv module is missing; run: sudo apt-get install -y python3-venv" >&2; exit 1
  fi
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
