#!/bin/sh
# Starts #{launch.name} on Java #{launch.java} or newer: GALERI_JAVA_HOME, JAVA_HOME, the PATH, then the usual places.
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
lib=$(cd "$(dirname "$self")/../lib" && pwd) || exit 1

major() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

on_path=$(command -v java 2>/dev/null)
on_path=$(readlink -f "$on_path" 2>/dev/null)
home=
for candidate in "$GALERI_JAVA_HOME" "$JAVA_HOME" "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
  "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  version=$(major "$candidate")
  if [ -n "$candidate" ] && [ -x "$candidate/bin/java" ] && [ "${version:-0}" -ge #{launch.java} ]; then
    home=$candidate
    break
  fi
done
if [ -z "$home" ]; then
  echo "#{launch.name} needs Java #{launch.java} or newer, and none was found (JAVA_HOME is '$JAVA_HOME'). Install one, or set JAVA_HOME to it." >&2
  exit 1
fi
# JAVA_OPTS of the user come last and win
exec "$home/bin/java" @"$lib/jvm.options" $JAVA_OPTS -cp "$lib/*" #{launch.main} "$@"
