/** One picture on the HTML page with all pictures. */
export interface Entry {
  browser: string;
  name: string;
  /** Address of the picture, relative to the HTML page. */
  picture: string;
  /**
   * Difference from the accepted picture: `same`, a share such as `0.05 % differ`, or `new` if
   * there is no accepted picture.
   */
  verdict: string;
  changed: boolean;
  /** Address of a picture in which the differences are marked; empty if there is none. */
  diff: string;
}

/**
 * Returns the HTML page with all pictures. Each row shows one picture, such as
 * `sidebar-open-1440-dark`, from both browsers. Rows with changed pictures come first.
 */
export function sheetHtml(entries: readonly Entry[]): string {
  const names = [...new Set(entries.map(({ name }) => name))];
  const isChanged = (name: string) => entries.some((entry) => entry.name === name && entry.changed);
  const rows = [...names.filter(isChanged), ...names.filter((name) => !isChanged(name))].map(
    (name) =>
      row(
        name,
        entries.filter((entry) => entry.name === name),
      ),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; }
  section { border-top: 1px solid #8888; padding-block: 1rem; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; max-width: min(46%, 45rem); }
  img { max-width: 100%; border: 1px solid #8888; display: block; }
  .changed figcaption { font-weight: 700; }
</style>
<h1>Gallery</h1><p>${entries.length} pictures, ${entries.filter(({ changed }) => changed).length} changed.</p>
${rows.join('\n')}
</html>
`;
}

function row(name: string, entries: readonly Entry[]): string {
  const figures = entries.flatMap(({ browser, picture, verdict, changed, diff }) => [
    `<figure${changed ? ' class="changed"' : ''}><figcaption>${browser}: ${verdict}</figcaption><a href="${picture}"><img loading="lazy" alt="${name} in ${browser}" src="${picture}"></a></figure>`,
    ...(diff
      ? [
          `<figure><figcaption>${browser}: differences</figcaption><img loading="lazy" alt="Differences of ${name} in ${browser}" src="${diff}"></figure>`,
        ]
      : []),
  ]);
  return `<section id="${name}"><h2>${name}</h2><div>${figures.join('')}</div></section>`;
}
