import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verbFormOf } from '../../../../src/core/judge/claims/verb-forms.ts';
import { readSentences } from '../../../../src/core/judge/reading/read-sentences.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const { lexicon } = authoredJudge();

/**
 * Finds the first word for a restriction in a headline, such as "ban" in "Nepal will ban TikTok".
 * Returns its verb form, here `later`.
 */
function formIn(lang: string, headline: string) {
  const [sentence] = readSentences(lexicon, datedArticle(lang, '2026-01-01', headline)).sentences;
  const hit = sentence?.hits.find(({ kind }) => kind === 'ban' || kind === 'curb');
  if (!sentence || !hit) throw new Error(`No word for a restriction in "${headline}".`);
  return verbFormOf({ ...sentence, lang }, hit);
}

/**
 * Three headlines for each language. The first says that a ban will come. The second says that
 * somebody wants a ban or that a ban is possible. The third says that a ban has been imposed.
 */
const HEADLINES: Record<string, [later: string, wanted: string, done: string]> = {
  ar: ['الحكومة سوف تحظر تيك توك', 'الحكومة قد تحظر تيك توك', 'الحكومة حظرت تيك توك'],
  de: ['Nepal wird TikTok verbieten', 'Nepal könnte TikTok verbieten', 'Nepal hat TikTok verboten'],
  en: ['Nepal will ban TikTok', 'Nepal would ban TikTok', 'Nepal has banned TikTok'],
  es: ['Nepal prohibirá TikTok', 'Nepal podría prohibir TikTok', 'Nepal prohibió TikTok'],
  fr: ['Le Népal interdira TikTok', 'Le Népal veut interdire TikTok', 'Le Népal a interdit TikTok'],
  hi: [
    'नेपाल टिकटॉक पर प्रतिबंध लगाएगा',
    'नेपाल में टिकटॉक पर प्रतिबंध की मांग',
    'नेपाल ने टिकटॉक पर प्रतिबंध लगाया',
  ],
  id: ['Nepal akan melarang TikTok', 'Nepal ingin melarang TikTok', 'Nepal telah melarang TikTok'],
  it: ['Il Nepal vieterà TikTok', 'Il Nepal vuole vietare TikTok', 'Il Nepal ha vietato TikTok'],
  ja: ['ネパール、TikTokを禁止へ', 'ネパール、TikTokを禁止すべき', 'ネパール、TikTokを禁止した'],
  ko: ['네팔, 틱톡 금지하기로', '네팔, 틱톡 금지 검토', '네팔, 틱톡 금지했다'],
  pl: ['Nepal będzie blokował TikToka', 'Nepal chce zakazać TikToka', 'Nepal zakazał TikToka'],
  pt: ['Nepal proibirá o TikTok', 'Nepal quer proibir o TikTok', 'Nepal suspendeu o TikTok'],
  ru: ['Непал запретит TikTok', 'Непал хочет запретить TikTok', 'Непал запретил TikTok'],
  tr: [
    'Nepal TikTok’u yasaklayacak',
    'Nepal TikTok’u yasaklamak istiyor',
    'Nepal TikTok’u yasakladı',
  ],
  vi: ['Nepal sẽ chặn TikTok', 'Nepal muốn chặn TikTok', 'Nepal đã chặn TikTok'],
  zh: ['尼泊尔将封禁TikTok', '尼泊尔考虑封禁TikTok', '尼泊尔已封禁TikTok'],
};

/** For each language, a sentence that says that somebody decided on a ban, or ordered it. */
const DECISIONS: Record<string, string> = {
  ar: 'قررت الحكومة أن تحظر تيك توك',
  de: 'Nepal hat beschlossen, TikTok im ganzen Land zu sperren',
  en: 'Nepal has ordered internet providers to ban TikTok',
  es: 'Nepal ordenó a las operadoras bloquear TikTok',
  fr: 'Le Népal a décidé lundi de bloquer TikTok',
  hi: 'नेपाल ने टिकटॉक पर प्रतिबंध लगाने का फैसला किया',
  id: 'Nepal memutuskan untuk memblokir TikTok',
  it: 'Il Nepal ha deciso di vietare TikTok',
  ja: 'ネパールはTikTokを禁止することを決定した',
  ko: '네팔은 틱톡을 금지하기로 결정했다',
  pl: 'Nepal postanowił zakazać TikToka',
  pt: 'O Nepal decidiu na segunda-feira proibir o TikTok',
  ru: 'Непал решил запретить TikTok',
  tr: 'Nepal TikTok’un yasaklanmasına karar verdi',
  vi: 'Nepal quyết định sẽ cấm TikTok',
  zh: '尼泊尔决定将封禁TikTok',
};

/** Sentences that say that a ban was not decided, or that somebody only asked for one. */
const UNDECIDED: readonly (readonly [lang: string, sentence: string])[] = [
  ['de', 'Nepal hat noch nicht beschlossen, TikTok zu sperren'],
  ['en', 'Nepal has not decided to ban TikTok'],
  ['en', 'Nepal decided not to ban TikTok'],
  ['en', 'Lawmakers in Nepal asked the government to ban TikTok'],
  ['es', 'Un diputado de Nepal quiere bloquear TikTok'],
  ['fr', 'Le Népal propose de bloquer TikTok'],
  ['id', 'Nepal belum memutuskan untuk memblokir TikTok'],
  ['it', 'Un deputato del Nepal chiede di vietare TikTok'],
  ['pl', 'Poseł z Nepalu chce zakazać TikToka'],
  ['ru', 'Депутаты Непала предложили запретить TikTok'],
  ['tr', 'Nepalli vekiller TikTok’un yasaklanmasını istedi'],
];

describe('a decision on a restriction', () => {
  it.each(Object.entries(DECISIONS))('counts as one in %s', (lang, sentence) => {
    expect(formIn(lang, sentence)).toBe('decided');
  });
  it.each(UNDECIDED)('is not seen where there is none: %s, %s', (lang, sentence) => {
    expect(formIn(lang, sentence)).not.toBe('decided');
  });
  it.each([
    ['en', 'Nepal decided to ban TikTok because it does not pay tax'],
    ['de', 'Nepal hat beschlossen, TikTok zu sperren, weil es nicht zahlt'],
    ['fr', 'Le Népal a décidé de bloquer TikTok, qui ne paie pas ses impôts'],
    ['es', 'Nepal ordenó bloquear TikTok porque no paga impuestos'],
  ])('is not undone by a negation in a later clause: %s, %s', (lang, sentence) => {
    expect(formIn(lang, sentence)).toBe('decided');
  });
  it('is tested in every language with verb forms', () => {
    expect(Object.keys(DECISIONS)).toEqual(Object.keys(HEADLINES));
  });
});

describe('the form of a word for a restriction', () => {
  it('is shown in German by a word far before the verb', () => {
    const phones = 'den Beamten die App TikTok auf allen Diensthandys';
    expect(formIn('de', `Nepal will ${phones} untersagen`)).toBe('wanted');
    expect(formIn('de', `Nepal hat ${phones} untersagt`)).toBe('done');
    expect(formIn('de', `Nepal will ${phones} erlauben, trotz Verbot`)).toBe('bare');
  });
  it.each(Object.entries(HEADLINES))('is known in %s', (lang, headlines) => {
    expect(headlines.map((headline) => formIn(lang, headline))).toEqual([
      'later',
      'wanted',
      'done',
    ]);
  });
  it('is shown in English headlines by "to" and by the present', () => {
    expect(formIn('en', 'Nepal to ban TikTok')).toBe('later');
    expect(formIn('en', 'Nepal becomes latest country to ban TikTok')).toBe('later');
    expect(formIn('en', 'Nepal wants to ban TikTok')).toBe('wanted');
    expect(formIn('en', 'Nepal bans TikTok')).toBe('done');
  });
  it('is not shown by "to" before another word', () => {
    expect(formIn('en', 'Nepal on the road to a TikTok ban')).toBe('bare');
    expect(formIn('en', 'MPs hope to extend the TikTok ban')).toBe('bare');
    expect(formIn('de', 'Nepal droht damit, TikTok zu verbieten')).toBe('wanted');
    expect(formIn('de', 'Nepal kommt zu einem Verbot von TikTok')).toBe('bare');
    expect(formIn('id', 'Aturan untuk melarang TikTok')).toBe('wanted');
    expect(formIn('id', 'TikTok untuk anak dilarang')).toBe('bare');
  });
  it('is shown by the longest of two endings', () => {
    expect(formIn('tr', 'Nepal TikTok’un yasaklanacağını açıkladı')).toBe('later');
    expect(formIn('tr', 'Nepal TikTok’un yasaklanabileceğini açıkladı')).toBe('wanted');
  });
  it('is known in every language that articles are judged in', () => {
    const judged = readdirSync('dataset/languages').filter((file) => /^..\.yaml$/.test(file));
    expect(Object.keys(HEADLINES)).toEqual(judged.map((file) => file.slice(0, 2)));
  });
  it('is bare where its clause shows none, even if another clause does', () => {
    expect(formIn('en', 'TikTok ban in Nepal')).toBe('bare');
    expect(formIn('en', 'Nepal has decided: TikTok ban')).toBe('bare');
  });
  it('is unknown in a language without known forms', () => {
    expect(formIn('', 'Nepal has banned TikTok')).toBeNull();
  });
});
