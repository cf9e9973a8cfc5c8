import { expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

/**
 * Day of publication of the articles. On this day, the EU had no rule on minors, not even a
 * proposal. The European Parliament had called for a minimum age, but the Commission did not
 * propose one until September 2026.
 */
const DAY = '2026-02-10';

it.each([
  [
    'en',
    'Ireland plans to keep under-16s off TikTok',
    'Ireland wants to bar children under 16 from TikTok and other social media. The bill goes to parliament in autumn. Parents’ groups are in favour. Lawyers point out that the EU supervises the large platforms.',
    ['IE/minors'],
  ],
  [
    'de',
    'Österreich will TikTok für Kinder unter 14 verbieten',
    'Die Regierung in Wien will Kindern unter 14 Jahren TikTok und andere soziale Netzwerke verbieten. Der Entwurf geht im Herbst ins Parlament. Elternverbände begrüßen den Plan. Auf eine Regelung der EU will der Minister nicht warten.',
    ['AT/minors'],
  ],
  [
    'fr',
    'La Belgique veut interdire TikTok aux moins de 15 ans',
    "La Belgique veut interdire TikTok et les autres réseaux sociaux aux moins de 15 ans. Le projet de loi sera déposé à l'automne. Les associations de parents sont favorables. La question du droit de l'Union européenne reste ouverte.",
    ['BE/minors'],
  ],
])('a call for a rule is no rule on record yet: %s, %s', (language, title, text, rules) => {
  expect(rulesIn(language, DAY, title, text)).toEqual(rules);
});
