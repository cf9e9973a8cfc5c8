/**
 * Returns the section of a changelog on a version, or on what is `Unreleased`, without its heading
 * and with a line feed at its end. Throws an Error when there is no such section or it is empty.
 */
export function releaseNotes(changelog: string, name: string): string {
  const section = changelog.split(/^## /m).find((one) => one.startsWith(`[${name}]`));
  const notes = section?.replace(/^.*\n/, '').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${name}: add "## [${name}]".`);
  return `${notes}\n`;
}
