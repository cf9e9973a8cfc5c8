#!/usr/bin/env bash
# Writes a release of the last commit to dist/release: the extension's packages, the npm packages,
# the source package, a list of their contents (SBOM), notes and checksums. Builds each package
# twice, here and in an empty folder from the source package, and fails if the two differ.
# release.yml uploads the files.
set -euo pipefail
usage='usage: npm run release -- setup          ask who publishes, make keys and write publisher.json
       npm run release -- --dry-run      take the notes of what is not released yet
       npm run release -- --tag v0.2.0   check that the tag is the version'
cd "$(dirname "$0")/../../.."
program() { node tools/run.mjs src/cli/release/index.ts "$@"; }
build() { npm run build && npm run build -- packages; }
case " $* " in *' --help '* | *' -h '*) [ "${1:-}" = setup ] || { echo "$usage"; exit; } ;; esac
[ "${1:-}" != setup ] || { program "$@"; exit; }

version=$(node -p 'require("./package.json").version')
case "$*" in
  --dry-run) section=Unreleased ;;
  "--tag v$version") section=$version ;;
  *)
    printf '%s\n' "release: give --dry-run, or the version of package.json as --tag v$version." \
      "$usage" >&2
    exit 2
    ;;
esac
[ -z "$(git status --porcelain)" ] || { echo 'Commit first: a release is made of a commit.' >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program notes "$section" > "$work/NOTES.md"
# Fetches the feed's current release, if there is a feed. The source package contains it.
program fetch "$work/release"
added=()
for file in "$work"/release/*; do [ ! -f "$file" ] || added+=(--prefix=release/ "--add-file=$file"); done
TZ=UTC git archive --format=zip "${added[@]}" --prefix= --output="$work/still-banned-source.zip" HEAD
unzip -q "$work/still-banned-source.zip" -d "$work/empty"

export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
[ ${#added[@]} = 0 ] || export FEED_RELEASE="$work/release"
echo 'Building here …'
build
echo 'Building in an empty folder, from the source package …'
(cd "$work/empty" && npm ci --ignore-scripts --no-audit --no-fund && build) > "$work/log" || { cat "$work/log"; exit 1; }
mkdir -p dist/release
for file in dist/*.zip dist/packages/*.tgz; do
  cmp "$file" "$work/empty/$file"
  cp "$file" dist/release
done

npm sbom --sbom-format cyclonedx --omit dev --package-lock-only > "$work/sbom.json"
# npm gives each list a random serial number, the current time and the folder's name. These are
# replaced, so that equal commits give equal lists.
node -e '
  const { serialNumber, ...list } = JSON.parse(fs.readFileSync(process.argv[1]));
  list.metadata.component.name = "still-banned";
  list.metadata.timestamp = new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString();
  console.log(JSON.stringify(list, null, 2));
' "$work/sbom.json" > dist/release/still-banned.cdx.json
cp "$work/still-banned-source.zip" "$work/NOTES.md" dist/release
{
  printf 'Builds this release again from its source package, with Node %s:\n\n' "$(node -p process.versions.node)"
  printf 'unzip still-banned-source.zip -d still-banned && cd still-banned && npm ci --ignore-scripts\n'
  printf 'export SOURCE_DATE_EPOCH=%s %s\n' "$SOURCE_DATE_EPOCH" "${FEED_RELEASE:+FEED_RELEASE=release}"
  printf 'npm run build && npm run build -- packages && sha256sum dist/*.zip dist/packages/*.tgz\n'
} > dist/release/BUILD.txt
cd dist/release
sha256sum -- * > "$work/sums"
mv "$work/sums" SHA256SUMS
echo "Both builds gave the same bytes. dist/release holds, beside SHA256SUMS:"
cat SHA256SUMS
