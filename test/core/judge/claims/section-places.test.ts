import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

/** Day of publication of the articles. */
const DAY = '2025-01-20';

describe('sentences under headings that are only the name of a place', () => {
  it.each([
    [
      'en',
      'TikTok in the US: where else it is restricted',
      'A law in the United States bans TikTok unless ByteDance sells it.',
      '1. India',
      'The government blocked TikTok for everyone in June 2020.',
      '2. Australia',
      'The government banned TikTok from officials’ phones in April 2023.',
      '3. Belgium',
      'The government banned TikTok from work phones of federal staff.',
    ],
    [
      'de',
      'TikTok in den USA verboten: So ist es anderswo',
      'Ein Gesetz in den USA verbietet TikTok, wenn ByteDance die App nicht verkauft.',
      'Indien',
      'Die Regierung sperrte TikTok im Juni 2020 für alle.',
      'Australien',
      'Die Regierung verbot TikTok im April 2023 auf den Diensthandys von Beamten.',
      'Belgien',
      'Die Regierung verbot TikTok auf den Diensthandys der Beamten.',
    ],
    [
      'fr',
      'TikTok interdit aux États-Unis : la situation ailleurs',
      'Une loi interdit TikTok aux États-Unis si ByteDance ne vend pas l’application.',
      'Inde',
      'Le gouvernement a bloqué TikTok pour tous en juin 2020.',
      'Australie',
      'Le gouvernement a interdit TikTok sur les téléphones des fonctionnaires en avril 2023.',
      'Belgique',
      'Le gouvernement a interdit TikTok sur les téléphones de service des fonctionnaires.',
    ],
    [
      'es',
      'TikTok, prohibido en Estados Unidos: qué pasa en otros países',
      'Una ley prohíbe TikTok en Estados Unidos si ByteDance no vende la aplicación.',
      'India',
      'El gobierno bloqueó TikTok para todos en junio de 2020.',
      'Australia',
      'El gobierno prohibió TikTok en los teléfonos oficiales de los funcionarios en abril de 2023.',
      'Bélgica',
      'El gobierno prohibió TikTok en los teléfonos oficiales de los funcionarios.',
    ],
    [
      'zh',
      'TikTok在美国被禁：其他国家怎么做',
      '美国一项法律规定，如果字节跳动不出售TikTok，就将其禁用。',
      '印度',
      '政府2020年6月对所有人封禁TikTok。',
      '澳大利亚',
      '政府2023年4月禁止公务员在政府设备上使用TikTok。',
      '比利时',
      '政府禁止联邦公务员在政府设备上使用TikTok。',
    ],
  ])('%s: belong to that place', (language, title, ...blocks) => {
    expect(rulesIn(language, DAY, title, ...blocks)).toEqual([
      'AU/government-devices',
      'BE/government-devices',
      'IN/public',
      'US/public',
    ]);
  });

  it('belong to the leading place again after another heading', () => {
    const rules = rulesIn(
      'en',
      DAY,
      'TikTok in the US: where else it is restricted',
      'A law in the United States bans TikTok unless ByteDance sells it.',
      'India',
      'The government blocked TikTok for everyone in June 2020.',
      'Belgium',
      'The government banned TikTok from work phones of federal staff.',
      'What comes next?',
      'Officials’ phones',
      'The government also banned TikTok from government devices.',
    );
    expect(rules).toContain('US/government-devices');
  });

  it('belong to the leading place when only one heading is a place', () => {
    const rules = rulesIn(
      'en',
      DAY,
      'TikTok banned in the US',
      'A law in the United States bans TikTok unless ByteDance sells it.',
      'Canada',
      'The government also banned TikTok from officials’ phones.',
    );
    expect(rules).toContain('US/government-devices');
  });
});
