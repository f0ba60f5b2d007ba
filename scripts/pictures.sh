#!/usr/bin/env bash
# Makes the pictures of README and guide, so that they stay true: docs/pictures/<sheet>.png of the refreshed sample as it is
# printed, with Swedish number formats; the pane, and the page without Excel, as the tests see them. Needs LibreOffice,
# pdftoppm, pdftotext and ImageMagick (Debian: libreoffice-calc poppler-utils fonts-crosextra-carlito imagemagick).
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/profile/user" docs/pictures
cat >"$work/profile/user/registrymodifications.xcu" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
XML

node dist/tertial.js refresh samples/linkoping-2020.xlsx -o "$work/book.xlsx" --quiet
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/book.xlsx" >/dev/null

# Few colours: the guide is read over the network.
small() { convert "$1" "${@:3}" +repage +dither -colors 128 "PNG8:docs/pictures/$2.png"; }

# The sheet's name is the first words of the page footer; its first page is the picture.
picture() {
  local pages page
  pages=$(pdfinfo "$work/book.pdf" | awk '/^Pages/ { print $2 }')
  for page in $(seq "$pages"); do
    if pdftotext -f "$page" -l "$page" -layout "$work/book.pdf" - | grep -q "^ *$1 .* $page ("; then
      pdftoppm -f "$page" -l "$page" -singlefile -r 110 -png "$work/book.pdf" "$work/$2"
      small "$work/$2.png" "$2"
      return
    fi
  done
  echo "no page of $1" >&2
  return 1
}
picture Sammanfattning sammanfattning
picture Månadsserier manadsserier
picture Driftsammandrag driftsammandrag

# The tests keep a picture of every state of pane and page.
npx webpack --mode production --config-name taskpane --config-name web --stats errors-warnings
npx jest --config jest.e2e.config.js tests/e2e/look.test.ts tests/e2e/web-look.test.ts --testNamePattern light
small out/pages/light-findings.png pane -crop 700x1700+0+0
small out/pages/web-light-report.png web
