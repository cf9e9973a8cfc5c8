import { version as programVersion } from '../../../package.json';
import type { Publisher } from '../../core/publisher/publisher-schema.ts';

/** Content of the `package.json` of an npm package. */
export type Manifest = Record<string, unknown> & { name: string; version: string };

const NODE = '>=20.19';
const KEYWORDS = ['law', 'tiktok', 'wechat', 'app bans', 'open data', 'fact checking'];

/**
 * Returns the manifest of the package that contains the record. `day`, as `YYYY-MM-DD`, is the day
 * of the record.
 */
export function recordManifest(publisher: Publisher, day: string): Manifest {
  return {
    ...shared(publisher),
    name: recordPackageName(publisher),
    version: dataVersion(day),
    description: 'Legal bans of TikTok, WeChat and other apps worldwide, with dates and sources',
    license: `MIT AND ${publisher.dataLicence}`,
    sideEffects: false,
    main: './index.js',
    types: './types/packages/record/index.d.ts',
    exports: {
      '.': { types: './types/packages/record/index.d.ts', default: './index.js' },
      './record.json': './record.json',
      './package.json': './package.json',
    },
  };
}

/**
 * Returns the manifest of the package that contains the command line program. `day`, as
 * `YYYY-MM-DD`, is the day of the record.
 */
export function programManifest(publisher: Publisher, day: string): Manifest {
  return {
    ...shared(publisher),
    name: 'still-banned',
    version: dataVersion(day),
    description: 'Which law an article on an app ban tells of, and what that law says today',
    license: `MIT AND ${publisher.dataLicence}`,
    engines: { node: NODE },
    bin: { 'still-banned': './bin.js' },
    main: './index.js',
    types: './types/packages/still-banned/index.d.ts',
    exports: {
      '.': { types: './types/packages/still-banned/index.d.ts', default: './index.js' },
      './embed': { types: './embed/index.d.ts', default: './embed/still-banned-status.js' },
      './package.json': './package.json',
    },
  };
}

/**
 * Returns the name of the package that contains the record, which begins with the publisher's npm
 * scope if the publisher has one.
 */
export function recordPackageName({ npmScope }: Publisher): string {
  return npmScope ? `${npmScope}/record` : 'still-banned-record';
}

/**
 * Returns the version of a package that contains the record: the first two numbers of the
 * program's version, and then the day of the record. A new package can thus be published for the
 * record of each day.
 */
function dataVersion(day: string): string {
  const [major, minor] = programVersion.split('.');
  return `${major}.${minor}.${day.replaceAll('-', '')}`;
}

function shared({ homepage, site, reports }: Publisher): Record<string, unknown> {
  return {
    type: 'module',
    keywords: KEYWORDS,
    ...((site ?? homepage) ? { homepage: site ?? homepage } : {}),
    ...(reports ? { bugs: reports.replace(/^mailto:/, '') } : {}),
  };
}
