/**
 * Draws the maps of the record page again and writes them to world.json and federations.json. The
 * build uses these files. Run this program when borders, a projection or the set of federations
 * change:
 *
 *     npm install --no-package-lock --prefix dataset/maps
 *     node dataset/maps/draw.mjs
 *
 * As long as the packages keep their versions, the files are the same byte for byte. The shapes
 * come from Natural Earth, which is in the public domain; docs/record-page.md says what they show.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { federationPictures } from './federations.mjs';
import { worldPicture } from './world.mjs';

const write = (/** @type {string} */ name, /** @type {unknown} */ data) =>
  writeFileSync(join(import.meta.dirname, name), `${lines(data)}\n`);

/** Returns JSON with a line for each shape, so that a change of one shape changes one line. */
function lines(/** @type {unknown} */ data) {
  return JSON.stringify(data).replaceAll('},{', '},\n{');
}

write('world.json', worldPicture());
write('federations.json', federationPictures());
