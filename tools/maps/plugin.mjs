import { federationPictures } from './federations.mjs';
import { worldPicture } from './world.mjs';

/** Function that makes each module's default export; called when the module is imported. */
const PICTURES = {
  'virtual:world-map': worldPicture,
  'virtual:federation-maps': federationPictures,
};

/**
 * Vite plugin for the modules `virtual:world-map` and `virtual:federation-maps`. They contain
 * shapes as finished SVG paths, projected at build time, so that no page needs a geography library.
 */
export function mapsPlugin() {
  return {
    name: 'maps',
    resolveId(/** @type {string} */ id) {
      return id in PICTURES ? `\0${id}` : null;
    },
    load(/** @type {string} */ id) {
      const picture = PICTURES[/** @type {keyof typeof PICTURES} */ (id.slice(1))];
      return id.startsWith('\0') && picture ? `export default ${JSON.stringify(picture())}` : null;
    },
  };
}
