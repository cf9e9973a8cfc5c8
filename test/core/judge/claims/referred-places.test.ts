import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

/**
 * Returns, for each claim about the place in an article of 8 November 2025, the day to which the
 * claim refers; null if it refers to none.
 */
function daysFor(place: string, language: string, title: string, ...blocks: readonly string[]) {
  const article = datedArticle(language, '2025-11-08', title, ...blocks);
  const { claims } = judgeArticle(authoredJudge(), article);
  return claims.filter((claim) => claim.place === place).map(({ on }) => on);
}

const DENMARK = [
  'Denmark wants an age limit for TikTok',
  'Denmark wants to bar children under 15 from TikTok.',
] as const;

describe('a sentence that says “there”', () => {
  it.each([
    [
      'en',
      'Denmark agrees on an age limit for TikTok',
      'Denmark’s government and several parties have agreed to bar children under 15 from TikTok and Instagram, the digital ministry said on Friday.',
      'Australia passed such a law a year ago. There, TikTok must close the accounts of under-16s from 10 December.',
    ],
    [
      'de',
      'Dänemark will Altersgrenze für TikTok',
      'In Dänemark sollen Kinder TikTok erst mit 15 Jahren nutzen dürfen, teilte das Ministerium am Freitag mit.',
      'Vorbild ist Australien. Dort wird TikTok ab dem 10. Dezember für unter 16-Jährige verboten.',
    ],
    [
      'fr',
      'Le Danemark veut un âge minimal pour TikTok',
      'Le Danemark veut interdire TikTok aux moins de 15 ans, a annoncé vendredi le ministère.',
      'L’exemple vient d’Australie. Là-bas, TikTok sera interdit aux moins de 16 ans à partir du 10 décembre.',
    ],
    [
      'es',
      'Dinamarca quiere una edad mínima para TikTok',
      'Dinamarca quiere prohibir TikTok a los menores de 15 años, anunció el viernes el ministerio.',
      'El modelo es Australia. Allí, TikTok estará prohibido para menores de 16 años a partir del 10 de diciembre.',
    ],
    [
      'it',
      'La Danimarca vuole un’età minima per TikTok',
      'La Danimarca vuole vietare TikTok ai minori di 15 anni, ha annunciato venerdì il ministero.',
      'Il modello è l’Australia. Lì TikTok sarà vietato ai minori di 16 anni dal 10 dicembre.',
    ],
    [
      'pt',
      'Dinamarca quer idade mínima para o TikTok',
      'A Dinamarca quer proibir o TikTok a menores de 15 anos, anunciou na sexta-feira o ministério.',
      'O modelo é a Austrália. Lá, o TikTok será proibido a menores de 16 anos a partir de 10 de dezembro.',
    ],
    [
      'pl',
      'Dania chce granicy wieku dla TikToka',
      'Dania chce zakazać TikToka dzieciom do 15 lat, poinformowało w piątek ministerstwo.',
      'Wzorem jest Australia. Tam TikTok będzie zakazany dla dzieci do 16 lat od 10 grudnia.',
    ],
    [
      'ru',
      'Дания вводит возраст для TikTok',
      'Дания хочет запретить TikTok детям до 15 лет, сообщило в пятницу министерство.',
      'Пример подала Австралия. Там TikTok будет запрещён детям до 16 лет с 10 декабря.',
    ],
    [
      'id',
      'Denmark ingin batas usia TikTok',
      'Denmark ingin melarang TikTok bagi anak di bawah 15 tahun, kata kementerian pada Jumat.',
      'Contohnya Australia. Di sana TikTok dilarang bagi anak di bawah 16 tahun mulai 10 Desember.',
    ],
    [
      'tr',
      'Danimarka TikTok için yaş sınırı istiyor',
      'Danimarka, 15 yaş altı çocuklara TikTok’u yasaklamak istiyor, bakanlık cuma günü açıkladı.',
      'Örnek Avustralya. Orada TikTok 10 Aralık’tan itibaren 16 yaş altına yasaklanacak.',
    ],
    [
      'vi',
      'Đan Mạch muốn giới hạn tuổi dùng TikTok',
      'Đan Mạch muốn cấm trẻ dưới 15 tuổi dùng TikTok, bộ cho biết hôm thứ Sáu.',
      'Hình mẫu là Australia. Tại đó TikTok sẽ bị cấm với trẻ dưới 16 tuổi từ ngày 10 tháng 12.',
    ],
    [
      'ja',
      'デンマーク、TikTokに年齢制限',
      'デンマークは15歳未満のTikTok利用を禁止する方針だと、政府が7日発表した。',
      '先行するのはオーストラリアだ。同国では12月10日から16歳未満のTikTok利用が禁止される。',
    ],
    [
      'ko',
      '덴마크, 틱톡 나이 제한 추진',
      '덴마크가 15세 미만의 틱톡 이용을 금지하기로 했다고 정부가 7일 밝혔다.',
      '모델은 호주다. 그곳에서는 12월 10일부터 16세 미만의 틱톡 이용이 금지된다.',
    ],
    [
      'zh',
      '丹麦拟为TikTok设年龄限制',
      '丹麦政府周五表示，将禁止15岁以下儿童使用TikTok。',
      '榜样是澳大利亚。该国将从12月10日起禁止16岁以下儿童使用TikTok。',
    ],
    [
      'hi',
      'डेनमार्क टिकटॉक के लिए आयु सीमा चाहता है',
      'डेनमार्क 15 साल से कम उम्र के बच्चों के लिए टिकटॉक पर प्रतिबंध लगाना चाहता है, मंत्रालय ने शुक्रवार को कहा।',
      'ऑस्ट्रेलिया इसका उदाहरण है। वहां 10 दिसंबर से 16 साल से कम उम्र के बच्चों के लिए टिकटॉक पर प्रतिबंध होगा।',
    ],
    [
      'ar',
      'الدنمارك تريد حداً أدنى للعمر في تيك توك',
      'تريد الدنمارك حظر تيك توك على الأطفال دون 15 عاماً، كما أعلنت الوزارة يوم الجمعة.',
      'وتسبقها أستراليا. في هذه الدولة سيُحظر تيك توك على من هم دون 16 عاماً اعتباراً من 10 ديسمبر.',
    ],
  ])('%s: is about the place named last', (language, title, ...blocks) => {
    expect(daysFor('AU', language, title, ...blocks)).toEqual(['2025-12-10']);
    expect(daysFor('DK', language, title, ...blocks)).toEqual([null]);
  });

  it.each([
    ['“there is”', 'Australia has one. There is to be a ban of TikTok from 10 December.'],
    [
      'a place named long before',
      'Australia has one. Teachers are glad. Parents are, too. TikTok will be banned there from 10 December.',
    ],
    [
      'the leading place named last',
      'Australia inspired Denmark. TikTok will be banned there from 10 December.',
    ],
  ])('is about the leading place after %s', (_, text) => {
    expect(daysFor('DK', 'en', ...DENMARK, text)).toEqual(['2025-12-10']);
  });
});
