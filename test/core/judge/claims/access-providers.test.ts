import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

const DAY = '2019-05-01';

/**
 * For each language, a headline and a sentence that say that providers of internet access block
 * the app. The language's word for such providers, such as "proveedores", may also mean suppliers
 * of public bodies.
 */
const PROVIDERS: Record<string, [headline: string, sentence: string]> = {
  es: [
    'Los proveedores empiezan a bloquear TikTok en Malaui',
    'Varios proveedores de internet de Malaui bloquean TikTok por orden del regulador.',
  ],
  fr: [
    'Les fournisseurs bloquent TikTok au Malawi',
    'Plusieurs fournisseurs du Malawi bloquent TikTok sur ordre du régulateur.',
  ],
  it: [
    'I fornitori bloccano TikTok in Malawi',
    'I fornitori di internet del Malawi hanno bloccato TikTok su ordine del regolatore.',
  ],
  pt: [
    'Fornecedores bloqueiam o TikTok no Malaui',
    'Os fornecedores de internet do Malaui bloquearam o TikTok por ordem do regulador.',
  ],
  ru: [
    'Поставщики интернета блокируют TikTok в Малави',
    'Поставщики связи в Малави заблокировали TikTok по приказу регулятора.',
  ],
  vi: [
    'Nhà cung cấp mạng chặn TikTok ở Malawi',
    'Các nhà cung cấp internet ở Malawi chặn TikTok theo lệnh của cơ quan quản lý.',
  ],
};

/**
 * For each language, a headline and a sentence about contracts of public bodies. The language's
 * word for suppliers, such as "proveedores", may also mean providers of internet access.
 */
const SUPPLIERS: Record<string, [headline: string, sentence: string]> = {
  es: [
    'Malaui veta a TikTok en sus contratos',
    'El Gobierno de Malaui prohíbe TikTok a sus proveedores en los contratos del Estado.',
  ],
  fr: [
    'Le Malawi interdit TikTok dans ses marchés publics',
    'Le gouvernement du Malawi interdit TikTok à ses fournisseurs dans les marchés publics.',
  ],
  pt: [
    'Malaui proíbe o TikTok em contratos públicos',
    'O governo do Malaui proibiu o TikTok aos fornecedores nos contratos públicos.',
  ],
};

describe('providers of internet access', () => {
  it.each(Object.entries(PROVIDERS))('are no contractors in %s', (lang, texts) => {
    expect(rulesIn(lang, DAY, ...texts)).toEqual(['MW/public']);
  });
  it.each(Object.entries(SUPPLIERS))('are told from suppliers in %s', (lang, texts) => {
    expect(rulesIn(lang, DAY, ...texts)).toContain('MW/procurement');
  });
});
