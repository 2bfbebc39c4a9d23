#!/usr/bin/env bash
# Installs what the tests need from Debian's packages: real mail servers and clients, a browser to look at the banner with,
# a database, and a spelling checker for the Welsh texts.
set -eu
packages="postfix swaks libnet-ssleay-perl openssl systemd chromium chromium-driver hunspell postgresql"
missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then as_root=""
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo"
else
  echo "make test: Debian packages are missing and this user may not install them; run: sudo apt-get install -y$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
echo "make test: installing$missing" >&2
# Postfix is configured by the tests in folders of their own; its service is not started here.
printf 'postfix postfix/main_mailer_type select No configuration\n' | $as_root debconf-set-selections
# PostgreSQL likewise: no cluster is made beside those of the tests, on a machine that has none yet.
clusters=/etc/postgresql-common/createcluster.conf
[ -e "$clusters" ] || { $as_root mkdir -p "${clusters%/*}" && echo "create_main_cluster = false" | $as_root tee "$clusters" >/dev/null; }
$as_root apt-get update -q >/dev/null
$as_root env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 apt-get install -y -q --no-install-recommends $missing >/dev/null
