#!/usr/bin/env bash
# A CUPS of its own for tests that really print, beside the one the computer may have: printing.sh FOLDER. Installs what is missing (as root,
# or with sudo), says "ready" when it can be printed on, and ends it all when it is itself ended. Clients find it with CUPS_SERVER=FOLDER/cups.sock.
#
# PDF      makes PDF of what it gets through PostScript, as a printer with a driver would: files in the user's folder PDF
# Plain    takes PDF as it is, as printers do that need no driver: the last job in FOLDER/plain.pdf
# Stopped  has no paper
# Refusing takes no jobs
set -euo pipefail
export LC_ALL=C
folder=$(mkdir -p "$1" && cd "$1" && pwd)
readonly folder

root=()
[[ $(id -u) -eq 0 ]] || root=(sudo)

if ! [[ -x /usr/sbin/cupsd && -x /usr/bin/lp && -e /usr/lib/cups/backend/cups-pdf ]]; then
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends \
        cups cups-client cups-filters printer-driver-cups-pdf >/dev/null
fi

"${root[@]}" rm -rf "$folder"/{root,spool,cache,run,plain.pdf,cups.sock}
mkdir -p "$folder"/{root/ssl,spool/tmp,cache,run}
chmod 755 "$folder" "$folder"/{root,spool,cache,run}

cat >"$folder/root/cups-files.conf" <<END
FileDevice Yes
ServerRoot $folder/root
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/run
AccessLog $folder/access.log
ErrorLog $folder/error.log
PageLog $folder/page.log
SystemGroup root lpadmin
END
cat >"$folder/root/cupsd.conf" <<END
LogLevel warn
Listen $folder/cups.sock
Browsing No
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
END
"${root[@]}" /usr/sbin/cupsd -f -c "$folder/root/cupsd.conf" -s "$folder/root/cups-files.conf" &
daemon=$!
trap '"${root[@]}" kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null' EXIT
trap 'exit 0' TERM INT

export CUPS_SERVER=$folder/cups.sock
tries=100
until lpstat -r 2>/dev/null | grep -q 'is running'; do
    ((tries-- > 0)) || { echo "cupsd did not start: see $folder/error.log" >&2; exit 1; }
    sleep 0.1
done

# Drivers of this kind will go away one day, which lpadmin says each time.
queue() { lpadmin -p "$@" -E 2> >(grep -v deprecated >&2); }
queue PDF -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd -D "Makes PDF"
queue Plain -v "file:$folder/plain.pdf" -m lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd -D "Takes PDF"
queue Stopped -v "file:$folder/never.pdf" -m lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd
cupsdisable -r "out of paper" Stopped
queue Refusing -v "file:$folder/never.pdf" -m lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd
cupsreject -r "gone fishing" Refusing
lpadmin -d Plain

echo ready
wait "$daemon"
