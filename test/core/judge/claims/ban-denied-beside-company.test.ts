import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { allWords } from '../../../../src/core/judge/lexicon/all-words.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

/** Day of publication of the articles. */
const DAY = '2024-11-07';

/**
 * Three sentences for each language: a headline on TikTok's offices in Canada, a sentence on the
 * order to close them, and a sentence that denies a ban of the app.
 */
const ARTICLES: Record<string, [headline: string, order: string, denial: string]> = {
  ar: [
    'كندا تأمر تيك توك بإقفال مكاتبه',
    'أمرت الحكومة الكندية تيك توك بإغلاق مكاتبه في تورونتو وفانكوفر.',
    'وقالت الحكومة إنها لا تعتزم حظر تطبيق تيك توك في كندا.',
  ],
  de: [
    'Kanada: TikTok muss seine Büros zumachen',
    'Die kanadische Regierung hat TikTok angewiesen, die Büros in Toronto und Vancouver zu schließen.',
    'Kanada beabsichtigt nicht, TikTok zu sperren, sagte der Minister.',
  ],
  en: [
    'Canada orders TikTok to shut up shop',
    'The Canadian government has ordered TikTok to close its offices in Toronto and Vancouver.',
    'Canada does not intend to block TikTok, the minister said.',
  ],
  es: [
    'Canadá obliga a TikTok a cerrar sus oficinas',
    'El Gobierno de Canadá ordenó a TikTok cerrar sus oficinas de Toronto y Vancouver.',
    'Canadá no contempla prohibir TikTok, dijo el ministro.',
  ],
  fr: [
    'Le Canada ordonne à TikTok de fermer ses bureaux',
    'Le gouvernement du Canada a ordonné à TikTok de fermer ses bureaux de Toronto et de Vancouver.',
    "Le Canada n'envisage pas d'interdire TikTok, a dit le ministre.",
  ],
  hi: [
    'कनाडा ने टिकटॉक को दफ्तर बंद करने का आदेश दिया',
    'कनाडा सरकार ने टिकटॉक को टोरंटो और वैंकूवर के दफ्तर बंद करने का आदेश दिया है।',
    'मंत्री ने कहा कि कनाडा में टिकटॉक पर प्रतिबंध की कोई योजना नहीं है।',
  ],
  id: [
    'Kanada suruh TikTok tutup kantor',
    'Pemerintah Kanada memerintahkan TikTok menutup kantor di Toronto dan Vancouver.',
    'Kanada tidak berencana melarang TikTok, kata menteri.',
  ],
  it: [
    'Il Canada fa chiudere gli uffici di TikTok',
    'Il governo del Canada ha ordinato a TikTok di chiudere gli uffici di Toronto e Vancouver.',
    'Il Canada non intende vietare TikTok, ha detto il ministro.',
  ],
  ja: [
    'カナダ、TikTokに事務所をたたむよう命令',
    'カナダ政府はTikTokに対し、トロントとバンクーバーの事務所を閉鎖するよう命じた。',
    'カナダはTikTokを禁止する考えはないと産業相は述べた。',
  ],
  ko: [
    '캐나다, 틱톡에 사무실 닫으라 명령',
    '캐나다 정부는 틱톡에 토론토와 밴쿠버의 사무실을 폐쇄하라고 명령했다.',
    '캐나다는 틱톡을 금지할 계획이 없다고 장관이 말했다.',
  ],
  pl: [
    'Kanada każe TikTokowi zamknąć biura',
    'Rząd Kanady nakazał TikTokowi zamknąć biura w Toronto i Vancouver.',
    'Kanada nie zamierza zakazać TikToka, powiedział minister.',
  ],
  pt: [
    'Canadá manda TikTok fechar escritórios',
    'O governo do Canadá ordenou ao TikTok que feche os escritórios de Toronto e Vancouver.',
    'O Canadá não pretende proibir o TikTok, disse o ministro.',
  ],
  ru: [
    'Канада велит TikTok свернуть офисы',
    'Правительство Канады приказало TikTok закрыть офисы в Торонто и Ванкувере.',
    'Канада не намерена запрещать TikTok, сказал министр.',
  ],
  tr: [
    'Kanada TikTok’un ofislerini kapattırıyor',
    'Kanada hükümeti, TikTok’a Toronto ve Vancouver’daki ofislerini kapatma talimatı verdi.',
    'Bakan, Kanada’nın TikTok’u yasaklamayı düşünmediğini söyledi.',
  ],
  vi: [
    'Canada buộc TikTok dẹp văn phòng',
    'Chính phủ Canada đã ra lệnh cho TikTok đóng cửa các văn phòng ở Toronto và Vancouver.',
    'Canada không có ý định cấm TikTok, bộ trưởng nói.',
  ],
  zh: [
    '加拿大下令解散TikTok在当地的公司',
    '加拿大政府下令TikTok结束加拿大业务，关闭办公室。',
    '部长说，加拿大不打算封禁TikTok。',
  ],
};

function claimsIn(lang: string, [headline, ...sentences]: readonly string[]) {
  const article = datedArticle(lang, DAY, headline ?? '', sentences.join(' '));
  return judgeArticle(authoredJudge(), article).claims;
}

/** Returns an article's claims, each as `place scope state`, sorted. */
function scopesIn(lang: string, sentences: readonly string[]): string[] {
  const claims = claimsIn(lang, sentences);
  return claims.map(({ place, scope, told }) => `${place} ${scope} ${told}`).sort();
}

describe('a denied ban beside an order against the company', () => {
  it.each(Object.entries(ARTICLES))('is a claim of its own in %s', (lang, sentences) => {
    expect(scopesIn(lang, sentences)).toEqual(['CA operations in-force', 'CA public none']);
  });
  it.each(Object.entries(ARTICLES))('is no claim if it is not denied, in %s', (lang, sentences) => {
    expect(scopesIn(lang, sentences.slice(0, 2))).toEqual(['CA operations in-force']);
  });
  it.each(Object.entries(ARTICLES))('does not report the order, in %s', (lang, sentences) => {
    const denial = claimsIn(lang, sentences).find(({ told }) => told === 'none');
    expect(denial?.event).toBeNull();
  });
  it('is tested in every language that articles are judged in', () => {
    expect(Object.keys(ARTICLES)).toEqual(allWords().languages.map(({ code }) => code));
  });
});
