import { version as programVersion } from '../../../package.json';
import type { Publisher } from '../../core/publisher/publisher-schema.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

/** Content of the `package.json` of an npm package. */
export type Manifest = Record<string, unknown> & { name: string; version: string };

const NODE = '>=20.19';
const KEYWORDS = ['law', 'app bans', 'open data', 'fact checking'];

/** Facts that the manifests contain. */
export interface PackageFacts {
  publisher: Publisher;
  record: LegalRecord;
  /** UTC day of the record, `YYYY-MM-DD`. */
  day: string;
}

/** Returns the manifest of the package that contains the record. */
export function recordManifest(facts: PackageFacts): Manifest {
  const { publisher, day } = facts;
  return {
    ...shared(facts),
    name: recordPackageName(publisher),
    version: dataVersion(day),
    description: `Legal bans of ${watchedApps(facts).join(', ')} and other apps worldwide, with dates and sources`,
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

/** Returns the manifest of the package that contains the command line program. */
export function programManifest(facts: PackageFacts): Manifest {
  const { publisher, day } = facts;
  return {
    ...shared(facts),
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
 * Returns the name of the package with the record. If the publisher has an npm scope, the name
 * begins with the scope.
 */
function recordPackageName({ npmScope }: Publisher): string {
  return npmScope ? `${npmScope}/record` : 'still-banned-record';
}

/**
 * Returns the version of a package with the record: the program's first two version numbers, then
 * the day. The record of each day thus has a version of its own.
 */
function dataVersion(day: string): string {
  const [major, minor] = programVersion.split('.');
  return `${major}.${minor}.${day.replaceAll('-', '')}`;
}

function watchedApps({ record }: PackageFacts): string[] {
  return record.apps.filter(({ watched }) => watched).map(({ name }) => name);
}

function shared(facts: PackageFacts): Record<string, unknown> {
  const { homepage, site, reports } = facts.publisher;
  return {
    type: 'module',
    keywords: [...KEYWORDS, ...watchedApps(facts).map((name) => name.toLowerCase())],
    ...((site ?? homepage) ? { homepage: site ?? homepage } : {}),
    ...(reports ? { bugs: reports.replace(/^mailto:/, '') } : {}),
  };
}
