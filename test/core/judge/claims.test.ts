import { describe, expect, it } from 'vitest';
import { chosenScopes } from '../../../src/core/judge/claims/claim-scope.ts';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';
import { article, datedArticle } from './written-articles.ts';

const judge = authoredJudge();

function claimsIn(...written: Parameters<typeof datedArticle>) {
  return judgeArticle(judge, datedArticle(...written)).claims;
}

/**
 * Returns the claims that the judge finds in an article, each as a text of the form
 * `app+app@place/scope`. The texts are sorted.
 */
function rulesIn(...article: Parameters<typeof claimsIn>): string[] {
  return claimsIn(...article)
    .map(({ apps, place, scope }) => `${apps.join('+')}@${place}/${scope}`)
    .sort();
}

describe('a state that only a member of parliament represents', () => {
  it.each([
    ['en', 'Senator Marco Rubio of Florida wants a law that bans TikTok in the United States.'],
    ['en', 'A bill to ban TikTok in the US comes from Rep. Raja Krishnamoorthi of Illinois.'],
    ['de', 'Der Senator aus Florida will TikTok in den USA gesetzlich verbieten.'],
    ['fr', 'Le sénateur de Floride veut une loi qui interdise TikTok aux États-Unis.'],
    ['es', 'El senador por Florida propone una ley para prohibir TikTok en Estados Unidos.'],
    ['pt', 'O senador da Flórida propõe uma lei para proibir o TikTok nos Estados Unidos.'],
    ['it', 'Il senatore della Florida propone una legge che vieti TikTok negli Stati Uniti.'],
    ['pl', 'Senator z Florydy chce ustawy, która zakaże TikToka w Stanach Zjednoczonych.'],
    ['ru', 'Сенатор от Флориды предложил закон о запрете TikTok в США.'],
    ['zh', '来自加利福尼亚州的共和党众议员提出法案，要求在美国禁止TikTok。'],
    ['ja', 'フロリダ州選出の上院議員は米国でTikTokを禁止する法案を提出した。'],
    ['ko', '플로리다주 상원의원이 미국에서 틱톡을 금지하는 법안을 발의했다.'],
    ['tr', 'Florida senatörü, ABD’de TikTok’un yasaklanması için yasa tasarısı sundu.'],
    ['vi', 'Thượng nghị sĩ bang Florida đề xuất luật cấm TikTok ở Mỹ.'],
    [
      'id',
      'Senator dari Florida mengusulkan undang-undang yang melarang TikTok di Amerika Serikat.',
    ],
  ])('is not where the ban applies (%s): %s', (language, text) => {
    const rules = rulesIn(language, '2024-03-08', 'TikTok', text, text);
    expect(rules).toEqual(['tiktok@US/public']);
  });
  it('is where the ban applies when the state itself acts', () => {
    const text = 'Texas state senators passed a bill that bans TikTok in Texas on Monday.';
    expect(rulesIn('en', '2024-03-08', 'Texas bans TikTok', text)).toEqual(['tiktok@US-TX/public']);
  });
});

describe('the country of a state', () => {
  it.each([
    [
      'en',
      'Ohio bans TikTok on state phones',
      'Governor Mike DeWine ordered state agencies in Ohio to delete TikTok.',
      'Nearly thirty other states and the federal government have banned the app on official devices.',
      'A federal judge may still hear a case against the order.',
    ],
    [
      'de',
      'Ohio verbannt Tiktok von Diensthandys',
      'Der Gouverneur von Ohio wies die Behörden an, Tiktok zu löschen.',
      'Auch die Bundesbehörden und fast dreißig weitere Bundesstaaten haben die App auf Dienstgeräten verboten.',
      'Ein Bundesrichter könnte sich noch mit der Klage gegen die Anordnung befassen.',
    ],
    [
      'fr',
      'L’Ohio bannit TikTok des téléphones de l’État',
      'Le gouverneur de l’Ohio a ordonné aux agences de supprimer TikTok.',
      'Une trentaine d’autres États et le gouvernement fédéral ont déjà interdit l’application sur les appareils officiels.',
      'Un juge fédéral pourrait encore être saisi.',
    ],
    [
      'es',
      'Ohio prohíbe TikTok en los teléfonos estatales',
      'El gobernador de Ohio ordenó a las agencias borrar TikTok.',
      'Casi treinta estados del país y el Gobierno federal ya prohibieron la aplicación en dispositivos oficiales.',
      'Un juez federal podría revisar la orden.',
    ],
    [
      'it',
      'L’Ohio vieta TikTok sui telefoni statali',
      'Il governatore dell’Ohio ha ordinato alle agenzie di cancellare TikTok.',
      'Quasi trenta altri Stati e il governo federale hanno già vietato l’app sui dispositivi ufficiali.',
      'Un giudice federale potrebbe esaminare l’ordine.',
    ],
    [
      'pt',
      'Ohio proíbe TikTok nos telefones estaduais',
      'O governador de Ohio mandou as agências apagar o TikTok.',
      'Quase trinta outros estados e o governo federal já proibiram o aplicativo em dispositivos oficiais.',
      'Um juiz federal pode analisar a ordem.',
    ],
    [
      'pl',
      'Ohio zakazuje TikToka na telefonach służbowych',
      'Gubernator Ohio nakazał urzędom usunąć TikToka.',
      'Rząd federalny i prawie trzydzieści innych stanów zakazało już aplikacji na urządzeniach służbowych.',
      'Sprawą może się zająć sąd federalny.',
    ],
    [
      'ru',
      'Огайо запретил TikTok на служебных телефонах',
      'Губернатор Огайо приказал ведомствам удалить TikTok.',
      'Федеральное правительство и почти тридцать других штатов уже запретили приложение на служебных устройствах.',
      'Дело может рассмотреть федеральный судья.',
    ],
    [
      'ar',
      'أوهايو تحظر تيك توك على هواتف الولاية',
      'أمر حاكم أوهايو الوكالات بحذف تيك توك.',
      'وحظرت الحكومة الفيدرالية ونحو ثلاثين من الولايات الأخرى التطبيق على الأجهزة الرسمية.',
      'وقد ينظر قاض فيدرالي في القضية.',
    ],
    [
      'hi',
      'ओहायो ने सरकारी फोन पर टिकटॉक पर प्रतिबंध लगाया',
      'ओहायो के गवर्नर ने एजेंसियों को टिकटॉक हटाने का आदेश दिया।',
      'संघीय सरकार और कई अन्य राज्यों ने भी सरकारी उपकरणों पर ऐप पर प्रतिबंध लगा रखा है।',
      'संघीय न्यायाधीश मामले की सुनवाई कर सकते हैं।',
    ],
    [
      'id',
      'Ohio larang TikTok di ponsel dinas',
      'Gubernur Ohio memerintahkan lembaga menghapus TikTok.',
      'Pemerintah federal dan puluhan negara bagian sudah melarang aplikasi itu di perangkat dinas.',
      'Hakim federal mungkin akan memeriksa perkara ini.',
    ],
    [
      'tr',
      'Ohio kamu telefonlarında TikTok’u yasakladı',
      'Ohio valisi kurumlara TikTok’u silme emri verdi.',
      'Federal hükümet ve diğer eyaletlerin çoğu da uygulamayı resmi cihazlarda yasakladı.',
      'Dosyaya federal yargıç bakabilir.',
    ],
    [
      'vi',
      'Ohio cấm TikTok trên điện thoại công vụ',
      'Thống đốc Ohio ra lệnh cho các cơ quan xóa TikTok.',
      'Chính phủ liên bang và nhiều bang khác cũng đã cấm ứng dụng trên thiết bị công vụ.',
      'Thẩm phán liên bang có thể xét xử vụ việc.',
    ],
    [
      'ja',
      'オハイオ州、公用端末でTikTokを禁止',
      'オハイオ州知事は州の機関にTikTokの削除を命じた。',
      '連邦政府や他の州も公用端末での利用を禁止している。',
      '連邦判事が審理する可能性もある。',
    ],
    [
      'ko',
      '오하이오주, 공무용 기기서 틱톡 금지',
      '오하이오 주지사는 주 기관에 틱톡 삭제를 명령했다.',
      '연방정부와 다른 주들도 공무용 기기에서 앱 사용을 금지했다.',
      '연방 판사가 사건을 심리할 수 있다.',
    ],
    [
      'zh',
      '俄亥俄州禁止公务手机使用TikTok',
      '俄亥俄州州长下令州机构删除TikTok。',
      '联邦政府和其他州也已禁止在公务设备上使用该应用。',
      '联邦法官可能审理此案。',
    ],
  ])(
    'is meant by its own government and its other states (%s)',
    (language, title, text, whole, judge) => {
      const placesIn = (...texts: string[]) =>
        claimsIn(language, '2023-01-09', title, ...texts).map(({ place }) => place);
      expect(placesIn(text, whole)).toEqual(['US-OH', 'US']);
      expect(placesIn(text, judge)).toEqual(['US-OH']);
    },
  );
  it('is not where the ban applies when its own authority acts on the part alone', () => {
    const rules = rulesIn(
      'en',
      '2024-05-15',
      'France blocks TikTok in New Caledonia',
      'France blocked TikTok in New Caledonia on Wednesday, the prime minister said.',
      'The French government called the ban lawful.',
    );
    expect(rules).toEqual(['tiktok@FR-NC/public']);
  });
});

describe('the pairs of apps and places', () => {
  it('are those that a sentence joins, not all apps in all places', () => {
    const rules = rulesIn(
      'en',
      '2020-07-02',
      'India bans TikTok and WeChat',
      'India banned TikTok and WeChat on Monday, citing national security.',
      'In the United States a bill would ban TikTok from government devices.',
    );
    expect(rules).toEqual(['tiktok+wechat@IN/public', 'tiktok@US/government-devices']);
  });
  it.each([
    'Nepal banned TikTok and plans to block more apps from China and Russia.',
    'Nepal banned TikTok and may ban any app from China, Russia, Cuba or Iran.',
    'Nepal banned TikTok and Russian Telegram.',
  ])('leave out the countries where other apps come from: %s', (text) => {
    const rules = rulesIn('en', '2023-03-08', 'Nepal bans TikTok', text);
    expect(rules).toEqual(['tiktok@NP/public']);
  });
  it.each([
    [
      'the occasion on which somebody spoke',
      'Nepal bans TikTok',
      'The ban on TikTok will stay, the minister of Nepal said at a forum in Qatar.',
      'NP',
    ],
    [
      'the home of an investor',
      'India bans TikTok',
      'India banned TikTok on Monday. A fund in Monaco holds shares of the company.',
      'IN',
    ],
    [
      'a country that another thing is about',
      'Nepal bans TikTok',
      'Nepal banned TikTok on Monday. The minister had come back from Finland, where he met editors.',
      'NP',
    ],
  ])('leave out a place that only tells %s', (_, title, text, place) => {
    const places = claimsIn('en', '2023-11-14', title, text).map((claim) => claim.place);
    expect(places).toEqual([place]);
  });
  it.each([
    ['en', 'India bans TikTok', 'India banned TikTok on Monday.', 'Nepal did it in 2023.'],
    ['de', 'Indien verbietet TikTok', 'Indien hat TikTok verboten.', 'Nepal tat es 2023.'],
    ['es', 'India prohíbe TikTok', 'India prohibió TikTok el lunes.', 'Nepal lo hizo en 2023.'],
    ['fr', 'L’Inde interdit TikTok', 'L’Inde a interdit TikTok.', 'Le Népal l’a fait en 2023.'],
    ['ru', 'Индия запретила TikTok', 'Индия запретила TikTok.', 'Непал сделал это в 2023 году.'],
    ['zh', '印度封禁TikTok', '印度周一封禁了TikTok。', '尼泊尔2023年也这样做。'],
  ])(
    'hold a place of the record of which a sentence says only that it did it: %s',
    (...article) => {
      const [lang, title, ...text] = article;
      const places = claimsIn(lang, '2024-02-01', title, ...text).map(({ place }) => place);
      expect(places.sort()).toEqual(['IN', 'NP']);
    },
  );
  it.each([
    [
      'tr',
      "Nepal TikTok'u yasakladı",
      "Nepal TikTok'u yasakladı. Hükümet yeni bir yasa hazırlıyor.",
    ],
    ['es', 'Nepal prohíbe TikTok', 'Nepal prohibió TikTok el lunes, se supo en Ciudad Victoria.'],
    ['en', 'Nepal bans TikTok', 'Nepal banned TikTok on Monday, as Rep. Jordan had asked.'],
    ['en', 'Nepal bans TikTok', 'Nepal banned TikTok, as EU countries might ban TikTok too.'],
    ['ru', 'Непал запретил TikTok', 'Непал запретил TikTok и Instagram (запрещена в РФ).'],
  ])('leave out words that only look like a place: %s', (lang, title, text) => {
    const places = claimsIn(lang, '2023-11-14', title, text).map(({ place }) => place);
    expect(places).toEqual(['NP']);
  });
  it.each([
    [
      'en',
      'NATO bans TikTok for staff',
      'BRUSSELS – NATO has banned TikTok from work phones.',
      'NATO',
    ],
    [
      'id',
      'Belgia larang TikTok di ponsel dinas',
      'BRUSSEL - Pegawai pemerintah Belgia dilarang memasang TikTok di ponsel dinas.',
      'BE',
    ],
  ])('leave out the place of a dateline beside the headline’s: %s', (lang, title, text, place) => {
    const places = claimsIn(lang, '2023-03-31', title, text).map((claim) => claim.place);
    expect(places).toEqual([place]);
  });
  it.each([
    ['en', 'Estonia passes TikTok ban', 'Estonia passed aid for Moldova and a ban on TikTok.'],
    ['de', 'Estland verbietet TikTok', 'Estland beschloss Hilfe für Moldau und das TikTok-Verbot.'],
    [
      'es',
      'Estonia prohíbe TikTok',
      'Estonia aprobó la ayuda a Moldavia y la prohibición de TikTok.',
    ],
    ['pl', 'Estonia zakazuje TikToka', 'Estonia przyjęła pomoc dla Mołdawii i zakaz TikToka.'],
    ['ru', 'Эстония запрещает TikTok', 'Эстония приняла помощь Молдавии и запрет TikTok.'],
    [
      'tr',
      'Estonya TikTok’u yasakladı',
      'Estonya, Moldova’ya yardımı ve TikTok yasağını kabul etti.',
    ],
    ['zh', '爱沙尼亚拟禁TikTok', '爱沙尼亚议会一并通过了对摩尔多瓦的援助和TikTok禁令。'],
  ])('leave out a country beside the leading one (%s): %s', (language, title, text) => {
    expect(rulesIn(language, '2026-11-20', title, text)).toEqual(['tiktok@EE/public']);
  });
  it('hold a place at the text’s beginning that is the first of a list', () => {
    const text = 'Utah, Idaho and Maryland have also banned TikTok from state phones.';
    const places = claimsIn('en', '2023-01-10', 'Ohio bans TikTok from state phones', text);
    expect(places.map(({ place }) => place)).toContain('US-UT');
  });
  it('hold a place named far from the ban', () => {
    const rules = rulesIn(
      'en',
      '2023-03-08',
      'TikTok is banned',
      'The ban was decided in a long and quiet meeting of nine people in the mountains of Nepal. The order took effect at once.',
    );
    expect(rules).toEqual(['tiktok@NP/public']);
  });
  it.each([
    ['en', 'Ohio bans TikTok from state phones', 'Similar bans hold in Texas, Utah and Maryland.'],
    [
      'de',
      'Ohio verbietet TikTok auf Diensthandys',
      'Ähnliche Verbote gelten in Texas, Utah und Maryland.',
    ],
    [
      'es',
      'Ohio prohíbe TikTok en teléfonos oficiales',
      'Rigen prohibiciones parecidas en Texas, Utah y Maryland.',
    ],
    ['zh', '俄亥俄州禁止公务设备使用TikTok', '得克萨斯州、犹他州和马里兰州也有类似禁令。'],
  ])(
    'hold every place of a list that a sentence gives without the app: %s',
    (lang, title, list) => {
      const places = claimsIn(lang, '2023-01-10', title, list).map(({ place }) => place);
      expect(places).toEqual(expect.arrayContaining(['US-OH', 'US-TX', 'US-UT', 'US-MD']));
    },
  );
  it.each([
    ['zh', '美国法院维持TikTok禁令', '美国哥伦比亚特区巡回上诉法院驳回了推翻TikTok禁令的请求。'],
    [
      'ja',
      '米控訴裁、TikTok禁止法を支持',
      'コロンビア特別区の控訴裁判所はTikTok禁止法を支持した。',
    ],
    [
      'ru',
      'Суд США оставил в силе запрет TikTok',
      'Суд округа Колумбия оставил запрет TikTok в силе.',
    ],
    ['pl', 'Sąd w USA utrzymał zakaz TikToka', 'Sąd Dystryktu Kolumbii utrzymał zakaz TikToka.'],
  ])('tell the District of Columbia from the country: %s', (lang, title, text) => {
    const places = claimsIn(lang, '2024-12-07', title, text).map(({ place }) => place);
    expect(places).toEqual(['US']);
  });
});

describe('devices in a sentence that restricts the app there', () => {
  it.each([
    ['en', 'Norway weighs TikTok ban', 'Canada banned TikTok on such devices.', 'CA'],
    [
      'fr',
      'La Norvège étudie une interdiction de TikTok',
      'Le Canada a interdit TikTok sur ces appareils.',
      'CA',
    ],
    ['de', 'Norwegen prüft TikTok-Verbot', 'Kanada hat TikTok auf solchen Geräten verboten.', 'CA'],
  ])('are those of officials: %s', (lang, title, text, code) => {
    const claim = claimsIn(lang, '2023-03-08', title, text).find(({ place }) => place === code);
    expect(claim?.scope).toBe('government-devices');
  });
  it('are anybody’s where the sentence names no place', () => {
    const text = 'Is it illegal to have the banned TikTok on a phone? No.';
    const claims = claimsIn('en', '2020-07-02', 'India bans TikTok', text);
    expect(claims.map(({ scope }) => scope)).toEqual(['public']);
  });
});

describe('an article on several parts of a country', () => {
  const mainPlaces = (lang: string, title: string, text: string) =>
    claimsIn(lang, '2023-01-24', title, text).flatMap(({ place, main }) => (main ? place : []));
  it.each([
    [
      'en',
      'TikTok is gone from these American state campuses: Alabama, Oklahoma, Texas',
      'Universities in Alabama, Oklahoma and Texas have banned TikTok. American students complain.',
    ],
    [
      'de',
      'Alabama, Oklahoma, Texas: Campus ohne TikTok in den USA',
      'Universitäten in Alabama, Oklahoma und Texas haben TikTok in ihren Netzen gesperrt.',
    ],
  ])('is mainly about these parts (%s)', (lang, title, text) => {
    expect(mainPlaces(lang, title, text).sort()).toEqual(['US-AL', 'US-OK', 'US-TX']);
  });
  it.each([
    'TikTok banned on US federal government devices',
    'US Senate bans TikTok on government devices',
    'US bans TikTok on government devices',
  ])('is mainly about the nation where the headline tells of it: %s', (title) => {
    const text = 'Alabama, Oklahoma and Texas have banned TikTok on government devices too.';
    const places = mainPlaces('en', title, text);
    expect(places).toContain('US');
    expect(places).not.toContain('US-AL');
  });
});

describe('a headline that says whom a country follows', () => {
  it.each([
    [
      'en',
      'Following India, Nepal bans TikTok',
      'The government of Nepal banned the app on Monday. India banned TikTok in 2020.',
    ],
    [
      'de',
      'Nach Indien verbietet Nepal TikTok',
      'Die Regierung Nepals verbot die App am Montag. Indien hat TikTok 2020 verboten.',
    ],
    [
      'fr',
      'Après l’Inde, le Népal interdit TikTok',
      'Le gouvernement du Népal a interdit l’application lundi. L’Inde a interdit TikTok en 2020.',
    ],
    [
      'es',
      'Tras la India, Nepal prohíbe TikTok',
      'El gobierno de Nepal prohibió la aplicación el lunes. La India prohibió TikTok en 2020.',
    ],
    [
      'pt',
      'Depois da Índia, Nepal proíbe o TikTok',
      'O governo do Nepal proibiu o aplicativo na segunda-feira. A Índia proibiu o TikTok em 2020.',
    ],
    [
      'it',
      'Dopo l’India, il Nepal vieta TikTok',
      'Il governo del Nepal ha vietato l’app lunedì. L’India ha vietato TikTok nel 2020.',
    ],
    [
      'ru',
      'Вслед за Индией Непал запретил TikTok',
      'Правительство Непала запретило приложение в понедельник. Индия запретила TikTok в 2020 году.',
    ],
    [
      'tr',
      'Hindistan’ın ardından Nepal TikTok’u yasakladı',
      'Nepal hükümeti uygulamayı pazartesi günü yasakladı. Hindistan TikTok’u 2020’de yasakladı.',
    ],
    [
      'id',
      'Menyusul India, Nepal larang TikTok',
      'Pemerintah Nepal melarang aplikasi itu pada Senin. India melarang TikTok pada 2020.',
    ],
    [
      'ja',
      'インドに続きネパールもTikTok禁止',
      'ネパール政府は月曜日にアプリを禁止した。インドは2020年にTikTokを禁止した。',
    ],
    [
      'ko',
      '인도에 이어 네팔도 틱톡 금지',
      '네팔 정부는 월요일 앱을 금지했다. 인도는 2020년 틱톡을 금지했다.',
    ],
    ['zh', '继印度之后，尼泊尔禁止TikTok', '尼泊尔政府周一禁止了该应用。印度2020年禁止了TikTok。'],
    ['zh', '跟進印度 尼泊爾禁用TikTok', '尼泊爾政府週一禁用該應用程式。印度2020年禁用了TikTok。'],
  ])('is mainly about the country that follows (%s)', (lang, title, background) => {
    const claims = claimsIn(lang, '2023-11-13', title, background);
    const places = claims.map(({ place, main }) => (main ? `main ${place}` : place));
    expect(places).toEqual(['main NP', 'IN']);
  });
});

describe('the scope of a claim', () => {
  it.each([
    [
      'de',
      'AT',
      'Österreich verbietet TikTok auf Diensthandys',
      'Beamte in Österreich müssen TikTok sofort von Diensthandys löschen.',
      'Zwei Abgeordnete wollen TikTok in Österreich gänzlich verbieten.',
    ],
    [
      'es',
      'ES',
      'España prohíbe TikTok en móviles oficiales',
      'Los funcionarios de España deben borrar TikTok de los teléfonos oficiales.',
      'Dos diputados piden prohibir completamente TikTok en España.',
    ],
    [
      'fr',
      'BE',
      'La Belgique interdit TikTok sur les téléphones de service',
      'Les fonctionnaires en Belgique doivent supprimer TikTok de leurs téléphones de service.',
      'Deux députés veulent interdire complètement TikTok en Belgique.',
    ],
    [
      'pt',
      'PT',
      'Portugal proíbe TikTok em telemóveis de serviço',
      'Os funcionários públicos em Portugal têm de apagar o TikTok dos telemóveis de serviço.',
      'Dois deputados querem proibir completamente o TikTok em Portugal.',
    ],
    [
      'it',
      'IT',
      "L'Italia vieta TikTok sui telefoni di servizio",
      'I dipendenti pubblici in Italia devono cancellare TikTok dai telefoni di servizio.',
      'Due deputati vogliono vietare completamente TikTok in Italia.',
    ],
    [
      'zh',
      'GB',
      '英国禁止政府手机使用TikTok',
      '英国官员必须从政府手机上删除TikTok。',
      '两名议员要求英国彻底禁止TikTok。',
    ],
    [
      'ru',
      'GB',
      'Великобритания запретила TikTok на служебных телефонах',
      'Чиновники Великобритании должны удалить TikTok со служебных телефонов.',
      'Два депутата требуют тотального запрета TikTok в Великобритании.',
    ],
  ])(
    'is the public for a wider ban that some want (%s, %s): %s',
    (lang, place, title, rule, wish) => {
      const both = [`tiktok@${place}/government-devices`, `tiktok@${place}/public`];
      expect(rulesIn(lang, '2023-05-10', title, rule, wish)).toEqual(both);
    },
  );
  it('is every one that is certain enough, but at least the most certain one', () => {
    const cues = new Map([
      ['minors', [{ circumstance: null, cues: [['own', 1]] }]],
      ['public', [{ circumstance: null, cues: [['silent', 1]] }]],
    ] as const);
    const weights = { always: -1, own: 3, silent: 0.5 };
    expect(chosenScopes(cues, weights)).toEqual(['minors']);
    expect(chosenScopes(cues, { ...weights, silent: 1 })).toEqual(['minors', 'public']);
    expect(chosenScopes(cues, { always: -9, own: 1 })).toEqual(['minors']);
  });
  it('is that of its own clause', () => {
    const rules = rulesIn(
      'en',
      '2024-05-02',
      'India, Nepal, Canada and Taiwan ban TikTok',
      'India and Nepal have banned TikTok; Canada and Taiwan ban TikTok on government devices.',
    );
    expect(rules).toEqual([
      'tiktok@CA/government-devices',
      'tiktok@IN/public',
      'tiktok@NP/public',
      'tiktok@TW/government-devices',
    ]);
  });
  it('may be another one for a rule that a sentence of the body adds', () => {
    const claims = claimsIn(
      'en',
      '2024-11-07',
      'Canada orders TikTok to close its Canadian offices',
      'The industry minister ordered TikTok on Wednesday to wind up its Canadian business.',
      'Canadian offices of TikTok in Toronto and Vancouver have to close.',
      'Nobody is kept from the app, the minister said.',
      'The decision follows a review.',
      'Canada banned TikTok on government devices last year.',
    );
    expect(claims.map(({ scope, main }) => [scope, main])).toEqual([
      ['operations', true],
      ['government-devices', false],
    ]);
  });
  it.each([
    ['2018-07-04', 'public'],
    ['2025-10-04', 'operations'],
  ])('is that of the rule that took a step just before %s: %s', (day, scope) => {
    const text = 'The ministry suspended TikTok in Indonesia over its streams.';
    const claims = claimsIn('en', day, 'Indonesia suspends TikTok', text);
    expect(claims.map((claim) => claim.scope)).toEqual([scope]);
  });
  it.each([
    [
      'en',
      'US tells ByteDance to sell TikTok or face a ban',
      'The US government told ByteDance to sell its stake in TikTok or face a ban.',
    ],
    [
      'de',
      'US-Präsident verlangt Verkauf von TikTok',
      'Bytedance soll laut US-Regierung seine Anteile an TikTok verkaufen, sonst droht ein Verbot.',
    ],
    [
      'zh',
      '美国政府要求字节跳动出售TikTok股份',
      '美国政府要求字节跳动出售其在TikTok的股份，否则禁止该应用。',
    ],
  ])('is the public where a ban threatens unless the app is sold (%s)', (lang, title, text) => {
    expect(claimsIn(lang, '2023-03-16', title, text).map(({ scope }) => scope)).toEqual(['public']);
  });
  it.each([
    [
      'en',
      'Army rulers in Guinea-Bissau shut TikTok',
      'The military in power in Guinea-Bissau ordered phone companies to block TikTok.',
    ],
    [
      'es',
      'Los militares cortan TikTok en Guinea-Bisáu',
      'Los militares en el poder en Guinea-Bisáu ordenaron a las operadoras bloquear TikTok.',
    ],
    ['ja', 'ミャンマー国軍、TikTok遮断', 'ミャンマー国軍は通信各社にTikTokの遮断を命じた。'],
  ])('is the public where an army in power has operators act (%s)', (lang, title, text) => {
    expect(claimsIn(lang, '2025-11-28', title, text).map(({ scope }) => scope)).toEqual(['public']);
  });
  it('is the army where the army forbids its soldiers the app', () => {
    const title = 'Norwegian army bans TikTok';
    const text = 'The army of Norway forbade soldiers to use TikTok on their phones.';
    const claims = claimsIn('en', '2023-03-24', title, text);
    expect(claims.map(({ scope }) => scope)).toEqual(['military']);
  });
  it('is told apart in a clause on a ban elsewhere', () => {
    const title = 'Canada bans TikTok on government phones';
    const text =
      'TikTok, banned in India since 2020, may no longer be used on government phones in Canada.';
    expect(rulesIn('en', '2023-02-28', title, text)).toEqual([
      'tiktok@CA/government-devices',
      'tiktok@IN/public',
    ]);
  });
  it('is told by no state that only sues the app', () => {
    const title = 'Texas bans TikTok on government devices';
    const text = 'Texas state agencies must delete TikTok from government devices.';
    const suit = 'Indiana sued the app last week.';
    expect(rulesIn('en', '2022-12-09', title, text, suit)).toEqual([
      'tiktok@US-TX/government-devices',
    ]);
  });
  it('is that of the headline where its own sentences name none', () => {
    const claims = claimsIn(
      'en',
      '2023-03-17',
      'New Zealand bans TikTok from government devices',
      'The ban of TikTok starts on 31 March, parliament said on Friday.',
    );
    expect(claims.map(({ scope }) => scope)).toEqual(['government-devices']);
  });
  it.each([
    ['ru', 'Непал запретил TikTok', 'Непал запретил TikTok до 16 декабря.'],
    ['ru', 'Непал запретил TikTok', 'Непал запретил TikTok, штраф до 15,5 млн рублей.'],
    [
      'pl',
      'Nepal zakazał TikToka',
      'Nepal zakazał TikToka do 15 stycznia, kara do 10 proc. obrotu.',
    ],
    ['pt', 'Nepal proíbe o TikTok', 'O Nepal proíbe o TikTok até 16 de janeiro.'],
    ['fr', 'Le Népal interdit TikTok', 'Le Népal interdit TikTok avant 15 décembre.'],
    ['de', 'Nepal verbietet TikTok', 'Nepal verbietet TikTok ab 16. Dezember.'],
    ['en', 'Nepal bans TikTok', 'Nepal bans TikTok until 16 December.'],
    ['id', 'Nepal larang TikTok', 'Nepal larang TikTok, denda di bawah 1%.'],
  ])('is the public where a number is no age: %s, %s', (lang, title, text) => {
    expect(claimsIn(lang, '2023-11-20', title, text).map(({ scope }) => scope)).toEqual(['public']);
  });
  it('is minors where a small “may” follows the age', () => {
    const claims = claimsIn(
      'en',
      '2026-03-01',
      'Nepal bars children from TikTok',
      'Children under 16 may no longer use TikTok in Nepal.',
    );
    expect(claims.map(({ scope }) => scope)).toEqual(['minors']);
  });
  it('is the public where minors are only the ground', () => {
    const rules = rulesIn(
      'en',
      '2022-04-22',
      'Afghanistan blocks TikTok',
      'The Taliban had TikTok blocked on Thursday, saying that it led young people astray.',
    );
    expect(rules).toEqual(['tiktok@AF/public']);
  });
  it.each([
    [
      'minors',
      'Australia bars under-16s from TikTok',
      'Children under 16 may not have TikTok accounts in Australia.',
    ],
    [
      'education',
      'Texas university bans TikTok on campus Wi-Fi',
      'The university blocked TikTok on campus networks in Texas.',
    ],
    [
      'military',
      'Indian Army tells soldiers to delete TikTok',
      'The army ordered its soldiers in India to delete TikTok.',
    ],
  ])('comes from the words for %s', (scope, ...article) => {
    expect(claimsIn('en', '2025-12-10', ...(article as [string, string]))[0]?.scope).toBe(scope);
  });
});

it('an article on a law on minors makes a claim of each step named beside a place', () => {
  const rules = rulesIn(
    'en',
    '2026-02-10',
    'Who keeps children under 16 off social media?',
    'Australia bars children under 16 from TikTok, Instagram and other social media by law.',
    'In France deputies passed a limit of 15.',
    'Greece is preparing a bill.',
  );
  expect(rules).toEqual(['tiktok@AU/minors', 'tiktok@FR/minors', 'tiktok@GR/minors']);
});

describe('the claims of an article', () => {
  const round = claimsIn(
    'en',
    '2025-05-05',
    'Where is TikTok banned?',
    'India banned TikTok in June 2020.',
    'Nepal banned TikTok in November 2023.',
    'Albania banned TikTok in March 2025.',
    'Somalia blocked TikTok in August 2023.',
    'Kyrgyzstan blocked TikTok in April 2024.',
    'Iran has blocked TikTok for years.',
    'Senegal blocked TikTok in August 2023.',
  );
  it('are one for each country of a roundup', () => {
    expect(round.map(({ place }) => place).sort()).toEqual([
      'AL',
      'IN',
      'IR',
      'KG',
      'NP',
      'SN',
      'SO',
    ]);
  });
  it('put main ones first, with sentences of their own and weights up to 1', () => {
    expect(round[0]?.main).toBe(true);
    expect(Math.max(...round.map(({ weight }) => weight))).toBe(1);
    const nepal = round.find(({ place }) => place === 'NP');
    expect(nepal?.mentions).toEqual([{ quote: 'Nepal banned TikTok in November 2023.', block: 1 }]);
    expect(nepal?.on).toBe('2023-11');
  });
  it('report events of their own place', () => {
    const countries = Object.fromEntries(
      round.flatMap(({ place, event }) => (event ? [[place, event.id.slice(0, 2)]] : [])),
    );
    expect(countries).toMatchObject({ AL: 'al', IN: 'in', KG: 'kg', NP: 'np' });
  });
  it('stay apart where two apps met two orders', () => {
    const claims = claimsIn(
      'en',
      '2020-08-07',
      'Trump signs orders against TikTok and WeChat',
      'On 6 August 2020 President Donald Trump signed Executive Order 13942, which bans TikTok in the US.',
      'He also signed Executive Order 13943, which bans WeChat in the US.',
    );
    const reported = claims.map(({ apps, event }) => [apps.join(), event?.id]);
    expect(Object.fromEntries(reported)).toEqual({
      tiktok: 'us-2020-08-06-eo-13942-signed',
      wechat: 'us-2020-08-06-eo-13943-signed',
    });
  });
  it('report no event where two are equally likely', () => {
    const [claim] = claimsIn(
      'en',
      '2026-05-05',
      'West Virginia keeps TikTok off government phones',
      'West Virginia has banned TikTok on government devices.',
    );
    expect(claim).toMatchObject({ place: 'US-WV', event: null });
  });
  it('report one of two events by which one rule came to the same state', () => {
    const [claim] = claimsIn(
      'en',
      '2026-04-30',
      'Albania ends its TikTok ban',
      'Albania has ended its ban of TikTok.',
    );
    expect(claim).toMatchObject({
      told: 'ended',
      event: { id: 'al-2026-02-05-tiktok-ban-lifted' },
    });
  });
  describe('in background, without a date', () => {
    const MALTA = [
      'Malta keeps TikTok off officials’ phones',
      'The government of Malta bans TikTok on the phones of officials, the prime minister said.',
    ] as const;
    /**
     * Judges the article on Malta with one more sentence, such as "Britain does not allow TikTok
     * either". Returns the id of the event that its claim about `place` reports; null if there is
     * none.
     */
    const reportedIn = (place: string, published: string, sentence: string) =>
      claimsIn('en', published, ...MALTA, sentence).find((claim) => claim.place === place)?.event
        ?.id ?? null;

    it.each([
      ['en', ...MALTA, 'Britain does not allow TikTok on government phones either.'],
      [
        'de',
        'Malta verbietet TikTok auf Diensthandys',
        'Die Regierung von Malta verbietet TikTok auf Diensthandys, sagte der Premierminister.',
        'In Großbritannien ist TikTok auf Diensthandys ebenfalls verboten.',
      ],
      [
        'ja',
        'マルタ、公用端末でTikTok禁止',
        'マルタ政府は公務員の端末でTikTokの使用を禁止した。',
        '英国も政府の端末でTikTokを禁止している。',
      ],
    ])('report the rule for all rather than one body’s own (%s)', (language, ...written) => {
      const claims = claimsIn(language, '2024-05-20', ...written);
      const britain = claims.find(({ place }) => place === 'GB');
      expect(britain?.event?.id).toBe('gb-2023-03-16-government-bans-tiktok');
    });
    it('report the first of several bodies that had the same rule', () => {
      const sentence = 'The European Union has banned TikTok from its officials’ devices, too.';
      const event = reportedIn('EU', '2024-05-20', sentence);
      expect(event).toBe('eu-2023-02-23-commission-suspends-tiktok');
    });
    it('report no rule for all if they name a body of the place', () => {
      const sentence = 'In Britain, the UK Parliament has blocked TikTok on its devices, too.';
      expect(reportedIn('GB', '2023-05-20', sentence)).toBeNull();
    });
    it('report a law rather than a rule that implements it', () => {
      const sentence = 'The United States has banned TikTok from federal devices, too.';
      const event = reportedIn('US', '2023-08-20', sentence);
      expect(event).toBe('us-2022-12-29-device-act-signed');
    });
  });
  it('report no event of the day after that led to another state than the told one', () => {
    const [claim] = claimsIn(
      'en',
      '2020-09-14',
      'TikTok users await a ruling on the US ban',
      'The US may still ban TikTok.',
    );
    expect(claim?.event?.id).not.toBe('us-2020-09-15-ryan-restraining-order-denied');
  });
  it('are at most sixty', () => {
    const places = judge.record.jurisdictions.filter(({ code }) => code.startsWith('US-'));
    const countries = judge.record.jurisdictions.filter(({ code }) => !code.includes('-'));
    const paragraphs = [...countries, ...places].map(({ name }) => `${name} banned TikTok.`);
    expect(claimsIn('en', '2025-05-05', 'Bans of TikTok', ...paragraphs)).toHaveLength(60);
  });
  it('are none when the article is about something else', () => {
    expect(
      claimsIn('en', '2025-05-05', 'A song goes viral on TikTok', 'It has a nice tune.'),
    ).toEqual([]);
  });
});

describe('the told state', () => {
  it.each([
    [
      'blocked',
      '2020-09-20',
      'US judge blocks WeChat ban',
      'A federal judge issued an injunction on Saturday that blocks the US ban of WeChat.',
    ],
    [
      'proposed',
      '2023-03-07',
      'Senators unveil bill that could ban TikTok',
      'US senators introduced a bill on Tuesday that would let the government ban TikTok.',
    ],
    ['in-force', '2020-07-01', 'India bans TikTok', 'India has banned TikTok.'],
    [
      'suspended',
      '2025-04-04',
      'Trump delays TikTok ban again',
      'President Trump extended the deadline by 75 days on Friday and put off the US ban of TikTok.',
    ],
  ])('%s is read from the words', (told, date, ...article) => {
    expect(claimsIn('en', date, ...(article as [string, string]))[0]?.told).toBe(told);
  });
  it.each([
    [
      'fr',
      'Fidji : le blocage de TikTok a duré',
      'Aux Fidji, le blocage de TikTok a duré trois jours.',
    ],
    [
      'it',
      'Figi: affossato il divieto di TikTok',
      'Il disegno di legge delle Figi per vietare TikTok è stato affossato in parlamento.',
    ],
  ])('ended is read from words for what did not last (%s)', (lang, ...texts) => {
    const claims = claimsIn(lang, '2026-08-10', ...(texts as [string, string]));
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['FJ', 'ended']]);
  });
  it.each([
    ['en', 'India, Nepal, Afghanistan and Somalia have already banned TikTok.'],
    ['de', 'Indien, Nepal, Afghanistan und Somalia haben TikTok verboten.'],
    ['hi', 'भारत, नेपाल, अफगानिस्तान और सोमालिया ने टिकटॉक पर प्रतिबंध लगा दिया है।'],
    ['ja', 'インド、ネパール、アフガニスタン、ソマリアはTikTokを禁止した。'],
    ['ru', 'Индия, Непал, Афганистан и Сомали запретили TikTok.'],
  ])('in a list is that of its verb, even for a ban since lifted (%s)', (lang, text) => {
    const claims = claimsIn(lang, '2025-02-10', 'TikTok', text, text);
    const told = Object.fromEntries(claims.map(({ place, told }) => [place, told]));
    expect(told).toEqual({ AF: 'in-force', IN: 'in-force', NP: 'in-force', SO: 'in-force' });
  });
  it('of a ban made anew is not that of the former one', () => {
    const text = 'Die Regierung von Senegal hat TikTok gesperrt, wie sie mitteilte.';
    const claims = claimsIn('de', '2026-05-13', 'Senegal sperrt TikTok', text);
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['SN', 'in-force']]);
  });
  it.each([
    [
      'en',
      'Senegal blocks TikTok over false news',
      'Senegal’s government blocked TikTok on Wednesday, saying it was used to spread rumours. Operators carried out the order at once.',
    ],
    [
      'fr',
      'Le Sénégal bloque TikTok, accusé de propager des rumeurs',
      'Le gouvernement du Sénégal a bloqué TikTok mercredi.',
    ],
    [
      'ko',
      '세네갈, 가짜 뉴스 확산에 틱톡 차단',
      '세네갈 정부는 수요일 헛소문을 퍼뜨린다며 틱톡을 차단했다. 통신사들은 즉시 명령을 이행했다.',
    ],
  ])('of a ban because of false news is not denied (%s)', (lang, ...texts) => {
    const claims = claimsIn(lang, '2026-05-13', ...(texts as [string, string]));
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['SN', 'in-force']]);
  });
  it.each([
    ['en', 'Jordan lifts its ban on TikTok', 'The government of Jordan has lifted the ban.'],
    ['de', 'Jordanien hebt TikTok-Sperre auf', 'Die Regierung hat die Sperre aufgehoben.'],
    ['tr', 'Ürdün TikTok yasağını kaldırdı', 'Ürdün hükümeti engeli kaldırdı.'],
    ['ja', 'ヨルダン、TikTok禁止を解除', 'ヨルダン政府は遮断を解除した。'],
  ])('is ended where the record has no end yet (%s)', (language, title, text) => {
    const claims = claimsIn(language, '2026-10-20', title, text);
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['JO', 'ended']]);
  });
  it('is in force where the lifting is only asked for', () => {
    const text = 'Users in Jordan want the government to lift the ban imposed in 2022.';
    const claims = claimsIn(
      'en',
      '2026-10-20',
      'Call for an end to the TikTok ban in Jordan',
      text,
    );
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['JO', 'in-force']]);
  });
  it.each([
    [
      'proposed',
      'Indonesia considers TikTok ban',
      'The minister in Indonesia said a ban of TikTok was possible.',
    ],
    [
      'none',
      'Indonesia has no plans to ban TikTok',
      'There is no need for a ban of TikTok in Indonesia, the minister said.',
    ],
  ])('of a new plan is not that of a former ban: %s', (told, ...article) => {
    const claims = claimsIn('en', '2026-02-12', ...(article as [string, string]));
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['ID', told]]);
  });
  it.each([
    ['in-force', '13 November 2023'],
    ['ended', '22 August 2024'],
  ])('%s follows from the event to which a date points, when words say little', (told, date) => {
    const text = `People in Nepal remember the TikTok ban of ${date}.`;
    const undated = article('Nepal and its TikTok ban', [text], 'https://news.example/story');
    const { claims } = judgeArticle(judge, { ...undated, lang: 'en' });
    expect(claims.map(({ place, told }) => [place, told])).toEqual([['NP', told]]);
  });
});
