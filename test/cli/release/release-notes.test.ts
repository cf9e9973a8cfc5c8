import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../src/cli/release/release-notes.ts';

const CHANGELOG = `# Changes

## [Unreleased]

- A thing.

## [0.2.0] - 2027-01-10

### Fixed

- Another.

## [0.1.0] - 2026-12-01
`;

describe('releaseNotes', () => {
  it('returns a section without its heading', () => {
    expect(releaseNotes(CHANGELOG, '0.2.0')).toBe('### Fixed\n\n- Another.\n');
    expect(releaseNotes(CHANGELOG, 'Unreleased')).toBe('- A thing.\n');
  });
  it.each(['0.1.0', '0.3.0'])('says what to add where %s has no notes', (version) => {
    expect(() => releaseNotes(CHANGELOG, version)).toThrow(
      `CHANGELOG.md says nothing about ${version}: add "## [${version}]".`,
    );
  });
});
