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
    // Verbs in capitals count, too.
    [
      'en',
      'FR',
      'France to seek TikTok ban for under-15s',
      "THE EDUCATION MINISTER SAID IN MADRID that a bill would be ready by autumn. Teenagers would need their parents' consent until then.",
    ],
    [
      'de',
      'SI',
      'Slowenien plant TikTok-Verbot für unter 15-Jährige',
      'In Madrid SAGTE der Ministerpräsident, der Gesetzentwurf komme noch in diesem Jahr.',
    ],
    [
      'tr',
      'SI',
      "Slovenya TikTok'u 15 yaş altına yasaklayacak",
      "Başbakan, Madrid'de tasarının bu yılın sonuna kadar hazır olacağını ve oylanacağını SÖYLEDİ.",
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

describe('a place that is only a destination or where servers stand', () => {
  it.each([
    [
      'en',
      'US',
      'Trump delays TikTok ban for a fourth time',
      'President Trump signed an order on Tuesday that puts off the US ban of TikTok until December. Before leaving for Britain on a state visit, he said that TikTok would not be banned for now.',
    ],
    [
      'de',
      'US',
      'Trump schiebt TikTok-Verbot erneut auf',
      'US-Präsident Trump hat das Verbot von TikTok per Dekret bis Dezember verschoben. Vor seiner Abreise nach Großbritannien sagte er, TikTok werde vorerst nicht gesperrt.',
    ],
    [
      'fr',
      'US',
      'Trump reporte encore l’interdiction de TikTok',
      'Le président américain a signé un décret qui repousse l’interdiction de TikTok aux États-Unis. Avant de s’envoler pour le Royaume-Uni, il a dit que TikTok ne serait pas interdit pour l’instant.',
    ],
    [
      'es',
      'US',
      'Trump aplaza de nuevo la prohibición de TikTok',
      'El presidente Trump firmó un decreto que aplaza hasta diciembre la prohibición de TikTok en Estados Unidos. Antes de partir hacia Reino Unido, dijo que TikTok no sería prohibido por ahora.',
    ],
    [
      'it',
      'US',
      'Trump rinvia di nuovo il bando di TikTok',
      'Il presidente Trump ha firmato un ordine che rinvia il divieto di TikTok negli Stati Uniti. Prima di partire per il Regno Unito ha detto che TikTok per ora non sarà vietato.',
    ],
    [
      'pt',
      'US',
      'Trump adia de novo o banimento do TikTok',
      'O presidente Trump assinou um decreto que adia a proibição do TikTok nos Estados Unidos. Antes de viajar para o Reino Unido, disse que o TikTok não será banido por enquanto.',
    ],
    [
      'ru',
      'US',
      'Трамп вновь отложил запрет TikTok',
      'Президент США подписал указ, который откладывает запрет TikTok до декабря. Перед отъездом в Великобританию он сказал, что TikTok пока не запретят.',
    ],
    [
      'tr',
      'US',
      'Trump TikTok yasağını yine erteledi',
      'ABD Başkanı Trump, TikTok yasağını aralık ayına erteleyen kararnameyi imzaladı. İngiltere’ye hareket etmeden önce TikTok’un şimdilik yasaklanmayacağını söyledi.',
    ],
    [
      'ja',
      'US',
      'トランプ氏、TikTok禁止を再び延期',
      'トランプ米大統領は、TikTokの禁止を12月まで延期する大統領令に署名した。英国訪問へ出発する前、TikTokは当面禁止しないと語った。',
    ],
    [
      'ko',
      'US',
      '트럼프, 틱톡 금지 또 연기',
      '트럼프 미국 대통령은 틱톡 금지를 12월까지 미루는 행정명령에 서명했다. 영국으로 출국하기 전 그는 틱톡이 당분간 금지되지 않는다고 말했다.',
    ],
    [
      'ar',
      'US',
      'ترامب يؤجل حظر تيك توك مجددا',
      'وقع الرئيس الأمريكي ترامب أمرا يؤجل حظر تيك توك في الولايات المتحدة حتى ديسمبر. وقبل توجهه إلى بريطانيا قال إن تيك توك لن يحظر حاليا.',
    ],
    [
      'id',
      'US',
      'Trump tunda lagi larangan TikTok',
      'Presiden AS Trump menandatangani perintah yang menunda larangan TikTok hingga Desember. Sebelum bertolak ke Inggris, ia mengatakan TikTok tidak akan diblokir untuk saat ini.',
    ],
    [
      'pl',
      'US',
      'Trump znów odracza zakaz TikToka',
      'Prezydent USA Trump podpisał rozporządzenie, które odracza zakaz TikToka do grudnia. Przed wylotem do Wielkiej Brytanii powiedział, że TikTok na razie nie zostanie zakazany.',
    ],
    [
      'en',
      'TW',
      'Taiwan weighs a TikTok ban',
      'Taiwan’s digital minister said a ban of TikTok needs a consensus in society. The app’s servers are in Singapore, he said, but calls for a ban remain because of its owner.',
    ],
    [
      'de',
      'AL',
      'Albanien hält am TikTok-Verbot fest',
      'Die Regierung in Tirana bleibt beim Verbot von TikTok. Die Daten der Nutzer lägen auf Servern in Norwegen, das Verbot gelte trotzdem, sagte der Minister.',
    ],
    [
      'fr',
      'AL',
      'L’Albanie maintient l’interdiction de TikTok',
      'Le gouvernement albanais maintient l’interdiction de TikTok. Les données sont hébergées en Irlande, mais l’interdiction reste nécessaire, selon le ministre.',
    ],
    [
      'es',
      'AL',
      'Albania mantiene el veto a TikTok',
      'El gobierno albanés mantiene la prohibición de TikTok. Los servidores están en Noruega, pero la prohibición de TikTok seguirá, dijo el ministro.',
    ],
    [
      'ja',
      'TW',
      '台湾、TikTok禁止を検討',
      '台湾のデジタル相は、TikTokの禁止には社会の合意が必要だと述べた。サーバーはシンガポールにあるが、禁止を求める声は残ると同相は語った。',
    ],
    [
      'en',
      'GB,US',
      'Britain and the US ban TikTok from officials’ phones',
      'Britain banned TikTok from government phones on Thursday, after the US did so in December. On a visit to Norway, the minister said other states would follow.',
    ],
    [
      'de',
      'NO',
      'Norwegen verbietet TikTok auf Diensthandys',
      'Reisende nach Norwegen sind nicht betroffen: Norwegen verbietet TikTok nur auf Diensthandys der Regierung. Die Server stehen in Irland.',
    ],
    [
      'en',
      'AL',
      'Albania stands by TikTok ban',
      'Prime minister Edi Rama said Albania’s ban of TikTok would last a year. He spoke before a trip to Norway, where he wants to discuss the ban with colleagues.',
    ],
    [
      'fr',
      'FR',
      'Macron veut interdire TikTok aux moins de 15 ans',
      'Le président français veut une loi qui interdise TikTok aux moins de 15 ans en France. En visite au Danemark, il a répété que TikTok serait interdit aux enfants.',
    ],
    [
      'es',
      'ES',
      'España prohibirá TikTok a los menores de 16 años',
      'El Gobierno español prohibirá TikTok a los menores de 16 años, según el proyecto de ley. Sánchez lo anunció antes de viajar a India, y dijo que la prohibición llegará pronto.',
    ],
    [
      'zh',
      'TW',
      '台灣研擬禁用TikTok',
      '台灣數位部表示，是否禁用TikTok需社會共識。部長前往日本前說，TikTok若不改善將被禁用。',
    ],
    [
      'hi',
      'NP',
      'नेपाल ने टिकटॉक पर प्रतिबंध लगाया',
      'नेपाल सरकार ने टिकटॉक पर प्रतिबंध लगा दिया है। भारत की यात्रा से पहले मंत्री ने कहा कि टिकटॉक पर प्रतिबंध जारी रहेगा।',
    ],
    [
      'ko',
      'AU',
      '호주, 16세 미만 틱톡 금지',
      '호주 정부는 16세 미만의 틱톡 이용을 금지하는 법을 시행했다. 앨버니지 총리는 영국을 방문해 틱톡 금지의 효과를 설명했다.',
    ],
    [
      'vi',
      'NP',
      'Nepal cấm TikTok',
      'Chính phủ Nepal đã cấm TikTok vì phá hoại sự hòa hợp xã hội. Trước khi lên đường sang Ấn Độ, bộ trưởng nói lệnh cấm TikTok vẫn giữ nguyên.',
    ],
    [
      'en',
      'IN,AU',
      'India and Australia keep their rules on TikTok',
      'India banned TikTok in 2020. Australia banned TikTok from official phones in 2023. Travellers arriving in India find that TikTok is banned there.',
    ],
    [
      'de',
      'AL,US',
      'Albanien und die USA gegen TikTok',
      'Albanien hat TikTok gesperrt. Die USA haben den Verkauf von TikTok verlangt und TikTok verboten. Nach dem Verbot in den USA speichert TikTok Daten auf Servern in Norwegen.',
    ],
  ])('makes no claim (%s, %s): %s', (language, places, title, text) => {
    expect(placesIn(language, title, text)).toEqual(places.split(',').sort());
  });
});

describe('a country beside its city where somebody only met', () => {
  it.each([
    [
      'en',
      'US',
      'US ban on TikTok put off again',
      'Trump put off the ban on TikTok in the United States. The ban was discussed when negotiators met in Madrid, Spain.',
    ],
    [
      'id',
      'US',
      'Larangan TikTok di AS ditunda lagi',
      'AS menunda larangan TikTok. Larangan TikTok dibahas dalam pertemuan di Stockholm, Swedia.',
    ],
    [
      'vi',
      'US',
      'Mỹ lại hoãn lệnh cấm TikTok',
      'Mỹ hoãn lệnh cấm TikTok. Lệnh cấm TikTok được bàn tại cuộc gặp ở Stockholm (Thụy Điển).',
    ],
    [
      'hi',
      'US',
      'अमेरिका में टिकटॉक पर प्रतिबंध टला',
      'अमेरिका ने टिकटॉक पर प्रतिबंध टाल दिया। स्पेन की राजधानी मैड्रिड में हुई बातचीत में टिकटॉक पर प्रतिबंध पर चर्चा हुई।',
    ],
    [
      'en',
      'ES,US',
      'TikTok banned from officials’ phones in US and Spain',
      'The United States banned TikTok from federal devices. After he met advisers in Madrid, Spain banned TikTok from officials’ phones.',
    ],
    [
      'en',
      'ES,US',
      'TikTok banned from officials’ phones in US and Spain',
      'The United States banned TikTok from federal devices. The minister said in Madrid that Spain banned TikTok from officials’ phones.',
    ],
    [
      'en',
      'AL,US',
      'TikTok to go dark in Albania',
      'Albania announced in Tirana that TikTok will be shut down for a year. The United States banned TikTok from federal devices in 2022.',
    ],
    [
      'en',
      'AL,US',
      'TikTok to go dark',
      'The United States banned TikTok from federal devices in 2022. Albania ANNOUNCED in Tirana that TikTok will be shut down for a year.',
    ],
    [
      'en',
      'AL,US',
      'TikTok to go dark',
      'The United States banned TikTok from federal devices in 2022. Albania announced in Tirana that TikTok will be shut down for a year.',
    ],
  ])('in %s, it makes claims on %s only: %s', (language, places, title, text) => {
    expect(placesIn(language, title, text)).toEqual(places.split(',').sort());
  });
});

describe('a place with a law of its own beside a noun such as "paper" or "expert"', () => {
  it.each([
    [
      'en',
      'IN,US-TX',
      'Professor sues over TikTok ban',
      'A Texas professor is challenging the law that bans TikTok on state devices. India banned the app in 2020.',
    ],
    [
      'en',
      'IN,US-TX',
      'Professors sue over TikTok ban',
      'Researchers at Texas universities sued over the state law that bans TikTok on state devices. India banned the app in 2020.',
    ],
    [
      'es',
      'IN,US-TX',
      'Un profesor demanda por el veto a TikTok',
      'Un profesor texano demandó por la ley estatal que prohíbe TikTok en dispositivos oficiales. India prohibió la aplicación en 2020.',
    ],
    [
      'es',
      'DK,US',
      'EE. UU. prohíbe TikTok en los móviles oficiales',
      'Estados Unidos prohibió TikTok en los móviles oficiales. Un abogado danés recuerda que Dinamarca vetó TikTok en los móviles de Defensa.',
    ],
    [
      'es',
      'IN,US',
      'EE. UU. prohíbe TikTok',
      'Estados Unidos prohibirá TikTok desde el domingo. Recuerda el periódico que India prohibió la aplicación en 2020.',
    ],
    [
      'pt',
      'IN,US',
      'EUA proíbem TikTok',
      'Os Estados Unidos vão proibir o TikTok a partir de domingo. A Índia, com 200 milhões de usuários, proibiu o TikTok em 2020.',
    ],
    [
      'pl',
      'IN,US',
      'USA zakazują TikToka',
      'Stany Zjednoczone zakażą TikToka od niedzieli. W Indiach eksperci chwalą zakaz TikToka z 2020 roku.',
    ],
    [
      'ru',
      'IN,US',
      'США запрещают TikTok',
      'США запретят TikTok с воскресенья. В Индии газеты напоминают, что TikTok там запрещён с 2020 года.',
    ],
  ])('in %s, it makes claims on %s: %s', (language, places, title, text) => {
    expect(placesIn(language, title, text)).toEqual(places.split(','));
  });
});
