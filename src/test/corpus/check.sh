#!/usr/bin/env bash
# Checks every checkout in a folder in directory mode and keeps the reports:
#   check.sh CHECKOUTS REPORTS [maven options…]
# The plugin must be installed (mvn install). One line per checkout: seconds, exit code, name.
set -euo pipefail
checkouts=$(cd "$1" && pwd)
mkdir -p "$2"
reports=$(cd "$2" && pwd)
shift 2
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$(dirname "$0")/../../../pom.xml" | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for checkout in "$checkouts"/*/; do
  name=$(basename "$checkout")
  start=$(date +%s.%N)
  code=0
  mvn -B -o "org.openbydefault:open-by-default-maven-plugin:$version:check" \
    "-DopenByDefault.directory=$checkout" -DopenByDefault.failOn=never "$@" > "$reports/$name.log" 2>&1 || code=$?
  end=$(date +%s.%N)
  printf '%5.1f s  %d  %s\n' "$(echo "$end - $start" | bc)" "$code" "$name"
  rm -f "$reports/$name.json"
  [[ -f target/open-by-default/report.json ]] && mv target/open-by-default/report.json "$reports/$name.json"
done
