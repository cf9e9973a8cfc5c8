import { describe, expect, it } from 'vitest';
import { judgeArticle, readPage } from '../../../../src/core/judge/judge-article.ts';
import { isPlace } from '../../../../src/core/judge/reading/hit.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const judge = authoredJudge();

/** Returns the place codes of the claims that the judge finds in an article. */
function placesIn(language: string, title: string, ...text: string[]): (string | null)[] {
  const { claims } = judgeArticle(judge, datedArticle(language, '2026-05-11', title, ...text));
  return [...new Set(claims.map(({ place }) => place))].sort();
}

describe('a city where somebody only spoke, met, testified or died', () => {
  it.each([
    [
      'en',
      'FR',
      'France to seek TikTok ban for under-15s',
      "The education minister said in Madrid that a bill would be ready by autumn. Teenagers would need their parents' consent until then.",
    ],
    [
      'en',
      'EU',
      'European Commission bans TikTok from staff phones',
      'GENEVA — The Commission has ordered its staff to remove TikTok from work devices by mid-March, officials said.',
    ],
    [
      'en',
      'AU',
      "Australia's under-16 social media ban takes effect",
      'TikTok and other apps must block the accounts of children. The communications minister, who met counterparts in Ottawa last week, said the law had been worth the fight. A TikTok executive who testified in London said the company would comply.',
    ],
    [
      'de',
      'SI',
      'Slowenien plant TikTok-Verbot für unter 15-Jährige',
      'Der Ministerpräsident sagte in Madrid, der Gesetzentwurf komme noch in diesem Jahr.',
    ],
    [
      'fr',
      'SI',
      'La Slovénie veut interdire TikTok aux moins de 15 ans',
      'Le Premier ministre a déclaré à Madrid que le projet de loi serait prêt cette année.',
    ],
    [
      'fr',
      'AU',
      "L'Australie interdit TikTok aux moins de 16 ans",
      "La loi est entrée en vigueur mercredi. La ministre, qui a rencontré ses homologues à Ottawa, s'en félicite. Un dirigeant de TikTok, entendu à Londres, promet de s'y plier.",
    ],
    [
      'es',
      'SI',
      'Eslovenia prohibirá TikTok a los menores de 15 años',
      'El primer ministro dijo en París que el proyecto de ley estará listo este año.',
    ],
    [
      'es',
      'AU',
      'Australia veta TikTok a los menores de 16 años',
      'La ley entró en vigor el miércoles. La ministra, que se reunió con sus homólogos en Ottawa, celebró la medida. Una directiva de TikTok compareció en Londres y aseguró que la cumplirá.',
    ],
    [
      'it',
      'IT',
      "TikTok, il Garante blocca l'app per gli utenti di età non accertata",
      'Dopo la morte di una bambina a Palermo, il Garante ha vietato a TikTok di trattare i dati degli utenti senza età accertata.',
    ],
    [
      'it',
      'SI',
      'Slovenia, TikTok vietato sotto i 15 anni',
      "Il premier ha detto a Madrid che il disegno di legge sarà pronto quest'anno.",
    ],
    [
      'pt',
      'SI',
      'Eslovênia vai proibir TikTok a menores de 15 anos',
      'O primeiro-ministro disse em Madri que o projeto de lei ficará pronto este ano.',
    ],
    [
      'pt',
      'AU',
      'Austrália proíbe TikTok a menores de 16 anos',
      'A lei entrou em vigor na quarta. A ministra, que se encontrou com colegas em Ottawa, comemorou. Uma executiva do TikTok, ouvida em Londres, prometeu cumpri-la.',
    ],
    [
      'id',
      'SI',
      'Slovenia akan larang TikTok bagi anak di bawah 15 tahun',
      'Perdana menteri mengatakan di Madrid bahwa rancangan undang-undang siap tahun ini.',
    ],
    [
      'pl',
      'SI',
      'Słowenia zakaże TikToka dzieciom poniżej 15 lat',
      'Premier powiedział w Madrycie, że projekt ustawy będzie gotowy w tym roku.',
    ],
    [
      'tr',
      'SI',
      "Slovenya TikTok'u 15 yaş altına yasaklayacak",
      "Başbakan Madrid'de yaptığı açıklamada yasa tasarısının bu yıl hazır olacağını söyledi.",
    ],
    [
      'ru',
      'SI',
      'Словения запретит TikTok детям до 15 лет',
      'Премьер-министр заявил в Мадриде, что законопроект будет готов в этом году.',
    ],
    [
      'ar',
      'SI',
      'سلوفينيا تعتزم حظر تيك توك على من هم دون 15 عاما',
      'قال رئيس الوزراء في مدريد إن مشروع القانون سيكون جاهزا هذا العام.',
    ],
    [
      'hi',
      'SI',
      'स्लोवेनिया 15 साल से कम उम्र के बच्चों के लिए टिकटॉक बैन करेगा',
      'प्रधानमंत्री ने मैड्रिड में कहा कि विधेयक इस साल तैयार होगा।',
    ],
    ['zh', 'SI', '斯洛文尼亚拟禁止15岁以下儿童使用TikTok', '总理在马德里表示，法案将于今年完成。'],
    [
      'ja',
      'SI',
      'スロベニア、15歳未満のTikTok禁止へ',
      '首相はマドリードで、法案は年内にまとまると述べた。',
    ],
    [
      'ko',
      'SI',
      '슬로베니아, 15세 미만 틱톡 금지 추진',
      '총리는 마드리드에서 법안이 올해 마련될 것이라고 말했다.',
    ],
    [
      'vi',
      'SI',
      'Slovenia sẽ cấm TikTok với trẻ dưới 15 tuổi',
      'Thủ tướng nói tại Madrid rằng dự luật sẽ sẵn sàng trong năm nay.',
    ],
  ])('makes no claim of its own (%s, %s): %s', (language, place, title, text) => {
    expect(placesIn(language, title, text)).toEqual([place]);
  });
});

describe('a city that restricts the app', () => {
  it.each([
    ['en', 'Schools in Madrid said that they had banned TikTok from their networks.'],
    ['en', 'The minister said schools in Madrid had banned TikTok from their networks.'],
    ['en', 'He told reporters that TikTok is banned in Madrid on officials’ phones.'],
    ['de', 'Der Minister sagte, in Madrid sei TikTok auf Diensthandys verboten.'],
    ['fr', 'Le ministre a dit que TikTok est interdit à Madrid sur les téléphones officiels.'],
    ['ja', '大臣は、マドリードで公用端末のTikTokが禁止されたと述べた。'],
    ['ko', '장관은 마드리드에서 공무원의 틱톡 사용이 금지됐다고 말했다.'],
    ['hi', 'मंत्री ने कहा कि मैड्रिड में सरकारी फोन पर टिकटॉक प्रतिबंधित है।'],
    ['tr', "Bakan, Madrid'de memurların telefonlarında TikTok'un yasaklandığını söyledi."],
  ])('is no scene (%s): %s', (language, text) => {
    const { evidence } = readPage(judge, datedArticle(language, '2026-05-11', 'TikTok', text));
    const hits = evidence.flatMap(({ sentence }) => sentence.hits);
    expect(hits.filter(isPlace).map(({ site }) => site)).toEqual(['city']);
  });
  it('makes a claim beside another country’s', () => {
    const text = 'Slovenia plans a law against TikTok. A court in Madrid banned TikTok in Spain.';
    const places = placesIn('en', 'Slovenia plans TikTok ban for under-15s', text);
    expect(places).toEqual(['ES', 'SI']);
  });
});
