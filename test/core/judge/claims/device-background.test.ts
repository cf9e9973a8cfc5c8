import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

/** Day of publication of the articles. */
const DAY = '2026-05-11';

describe('a rule on officials’ devices, told as background of another kind of rule', () => {
  it.each([
    [
      'en',
      'Ireland plans to keep under-16s off TikTok',
      'Ireland wants to bar children under 16 from TikTok and other social media. The bill goes to parliament in autumn. Parents’ groups are in favour. The minister said that platforms must check ages. Fines could reach ten million euros. Since 2023, TikTok has been banned on Irish government devices.',
      ['IE/government-devices', 'IE/minors'],
    ],
    [
      'de',
      'Österreich will TikTok für Kinder unter 14 verbieten',
      'Die Regierung in Wien will Kindern unter 14 Jahren TikTok und andere soziale Netzwerke verbieten. Der Entwurf geht im Herbst ins Parlament. Elternverbände begrüßen den Plan. Die Plattformen müssten das Alter prüfen. Es drohen hohe Strafen. Auf den Diensthandys österreichischer Beamter ist TikTok schon seit 2023 verboten.',
      ['AT/government-devices', 'AT/minors'],
    ],
    [
      'fr',
      'La Belgique veut interdire TikTok aux moins de 15 ans',
      "La Belgique veut interdire TikTok et les autres réseaux sociaux aux moins de 15 ans. Le projet de loi sera déposé à l'automne. Les associations de parents sont favorables. Les plateformes devront vérifier l'âge. Les amendes seront élevées. Depuis 2023, la Belgique interdit TikTok sur les téléphones de ses fonctionnaires.",
      ['BE/government-devices', 'BE/minors'],
    ],
    [
      'es',
      'Dinamarca prohibirá TikTok a los menores de 15 años',
      'Dinamarca quiere prohibir TikTok y otras redes sociales a los menores de 15 años. El proyecto llegará al parlamento en otoño. Las familias lo apoyan. Las plataformas tendrán que comprobar la edad. Las multas serán altas. Desde 2023, Dinamarca prohíbe TikTok en los teléfonos oficiales de sus funcionarios.',
      ['DK/government-devices', 'DK/minors'],
    ],
    [
      'en',
      'Canada orders TikTok to close its offices',
      'Canada has ordered TikTok to wind up its business in the country. The offices in Toronto and Vancouver must close. The minister named national security as the reason. Users keep access to the app. The company wants to go to court. In February 2023, Canada banned TikTok from government-issued phones.',
      ['CA/government-devices', 'CA/operations'],
    ],
    [
      'pl',
      'Norwegia zakaże TikToka dzieciom do 15 lat',
      'Norwegia chce zakazać TikToka i innych mediów społecznościowych dzieciom poniżej 15 lat. Projekt trafi do parlamentu jesienią. Rodzice popierają plan. Platformy będą musiały sprawdzać wiek. Kary mają być wysokie. Od 2023 roku w Norwegii TikTok jest zakazany na telefonach służbowych urzędników.',
      ['NO/government-devices', 'NO/minors'],
    ],
  ])('%s: %s', (language, title, text, rules) => {
    expect(rulesIn(language, DAY, title, text)).toEqual(rules);
  });

  it.each([
    [
      'en',
      'Ireland plans to keep under-16s off TikTok',
      'Ireland wants to bar children under 16 from TikTok and other social media. The bill goes to parliament in autumn. Parents’ groups are in favour. The minister said that platforms must check ages. Fines could reach ten million euros. Schools in Ireland have already banned phones in class.',
    ],
    [
      'de',
      'Österreich will TikTok für Kinder unter 14 verbieten',
      'Die Regierung in Wien will Kindern unter 14 Jahren TikTok und andere soziale Netzwerke verbieten. Der Entwurf geht im Herbst ins Parlament. Elternverbände begrüßen den Plan. Die Plattformen müssten das Alter prüfen. Es drohen hohe Strafen. Handys sind an Österreichs Schulen seit 2025 verboten.',
    ],
  ])('%s, phones that are banned at schools: %s', (language, title, text) => {
    const rules = rulesIn(language, DAY, title, text);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/\/minors$/);
  });
});
