import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/core/judge/lexicon/all-words.ts';
import { readSentences } from '../../../../src/core/judge/reading/read-sentences.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const { lexicon } = authoredJudge();

/**
 * Returns what the judge finds in a headline, word by word: the effect if the word names an
 * effect, such as `propose`, and otherwise the kind of the word, such as `hypothetical`.
 */
function wordsIn(lang: string, headline: string): string[] {
  const [sentence] = readSentences(lexicon, datedArticle(lang, '2026-01-01', headline)).sentences;
  return (sentence?.hits ?? []).map(({ kind, meaning }) => (kind === 'effect' ? meaning : kind));
}

/**
 * Headlines by language. The first three are about a ban that may come: a threat, a bill and a
 * question. The fourth has the word "threat" or a similar one, but is about a danger.
 */
const HEADLINES: Record<
  string,
  [threat: string, condition: string, question: string, danger: string]
> = {
  ar: [
    'تهديد بحظر تيك توك في نيبال',
    'إذا أقر البرلمان القانون، يغلق تيك توك في نيبال',
    'هل تحظر نيبال تيك توك أم لا',
    'الحكومة: تيك توك تهديد للأمن القومي',
  ],
  de: [
    'Drohung mit einem TikTok-Verbot in Nepal',
    'Stimmt das Parlament zu, verliert Nepal TikTok',
    'Ob Nepal TikTok verbietet oder nicht',
    'TikTok ist eine Bedrohung der nationalen Sicherheit',
  ],
  en: [
    'A threat to ban TikTok in Nepal',
    'Nepal loses TikTok if parliament approves the law',
    'Whether or not Nepal should ban TikTok',
    'TikTok is a threat to national security',
  ],
  es: [
    'La amenaza de prohibir TikTok en Nepal',
    'Nepal se queda sin TikTok si se aprueba la ley',
    'Si Nepal debería prohibir TikTok o no',
    'TikTok es una amenaza para la seguridad nacional',
  ],
  fr: [
    'La menace d’interdire TikTok au Népal',
    'Le Népal perd TikTok si la loi est adoptée',
    'Le gouvernement du Népal doit-il interdire TikTok ou pas',
    'TikTok est une menace pour la sécurité nationale',
  ],
  hi: [
    'नेपाल में टिकटॉक पर बैन की धमकी',
    'कानून को मंजूरी मिलने पर नेपाल में टिकटॉक बंद',
    'नेपाल में टिकटॉक पर बैन हो या नहीं',
    'टिकटॉक राष्ट्रीय सुरक्षा के लिए खतरा है',
  ],
  id: [
    'Ancaman larangan TikTok di Nepal',
    'Jika disahkan, aturan itu menutup TikTok di Nepal',
    'Perlukah Nepal melarang TikTok atau tidak',
    'TikTok adalah ancaman bagi keamanan nasional',
  ],
  it: [
    'La minaccia di vietare TikTok in Nepal',
    'Il Nepal perde TikTok se il parlamento approva la legge',
    'Se il Nepal vieta TikTok o meno',
    'TikTok è una minaccia per la sicurezza nazionale',
  ],
  ja: [
    'ネパールでTikTok禁止の恐れ',
    '法案が可決されればネパールでTikTokが停止',
    'ネパールはTikTokを禁止するか否か',
    'TikTokは安全保障上の脅威',
  ],
  ko: [
    '네팔서 틱톡 금지 위협',
    '법안이 통과되면 네팔서 틱톡 차단',
    '네팔, 틱톡 금지할지 말지 논의',
    '틱톡은 국가 안보에 위협',
  ],
  pl: [
    'Groźba zakazu TikToka w Nepalu',
    'Nepal straci TikToka, jeśli ustawa zostanie przyjęta',
    'Czy Nepal zakaże TikToka, czy nie',
    'TikTok to zagrożenie dla bezpieczeństwa narodowego',
  ],
  pt: [
    'A ameaça de proibir o TikTok no Nepal',
    'Nepal perde o TikTok se a lei for aprovada',
    'Se o Nepal proíbe o TikTok ou não',
    'O TikTok é uma ameaça à segurança nacional',
  ],
  ru: [
    'Угроза запрета TikTok в Непале',
    'Непал потеряет TikTok, если примут закон',
    'Запретит Непал TikTok или нет',
    'TikTok — угроза национальной безопасности',
  ],
  tr: [
    'Nepal’de TikTok’u yasaklama tehdidi',
    'Meclis onaylarsa Nepal’de TikTok kapanıyor',
    'Nepal’de TikTok yasağının olup olmadığı',
    'TikTok ulusal güvenliğe tehdit',
  ],
  vi: [
    'Lời dọa cấm TikTok ở Nepal',
    'Nếu quốc hội thông qua luật, Nepal cấm TikTok',
    'Nepal có cấm TikTok hay không',
    'TikTok là mối đe dọa an ninh quốc gia',
  ],
  zh: [
    '尼泊尔威胁封禁TikTok',
    '法案若获通过，尼泊尔封禁TikTok',
    '尼泊尔是否封禁TikTok',
    'TikTok威胁国家安全',
  ],
};

describe.each(Object.entries(HEADLINES))('in %s', (lang, [threat, condition, question, danger]) => {
  it('a threat of a ban is a plan', () => {
    expect(wordsIn(lang, threat)).toEqual(expect.arrayContaining(['ban', 'propose']));
  });
  it('a law that is passed on a condition is a plan', () => {
    const words = wordsIn(lang, condition);
    expect(words).toEqual(expect.arrayContaining(['hypothetical', 'propose']));
    expect(words).not.toContain('pass');
    expect(words).not.toContain('sign');
  });
  it('a danger is no plan', () => {
    const words = wordsIn(lang, danger);
    expect(words).toContain('app');
    expect(words).not.toContain('hypothetical');
    expect(words).not.toContain('propose');
  });
  it('“or not” denies nothing', () => {
    const words = wordsIn(lang, question);
    expect(words).toContain('ban');
    expect(words).not.toContain('negation');
  });
});

it('has headlines in every language that articles are judged in', () => {
  expect(Object.keys(HEADLINES)).toEqual(allWords().languages.map(({ code }) => code));
});
