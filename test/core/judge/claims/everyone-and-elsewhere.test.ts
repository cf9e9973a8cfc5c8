import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

/** Day of publication of the articles. */
const DAY = '2026-05-11';

describe('a ban for all people that an article on officials’ devices also tells of', () => {
  it.each([
    [
      'en',
      'AU',
      'Australia bans TikTok on government devices',
      'The app must go from all phones issued by agencies. The opposition wants a ban for the general public as well.',
    ],
    [
      'de',
      'BE',
      'Belgien verbannt TikTok von Diensthandys',
      'Minister und Beamte müssen die App löschen. Eine Partei fordert, TikTok für alle Bürger zu sperren.',
    ],
    [
      'fr',
      'CA',
      'Le Canada bannit TikTok des appareils du gouvernement',
      "Les fonctionnaires doivent supprimer l'application. Un sénateur veut l'interdire à tous les citoyens.",
    ],
    [
      'es',
      'EC',
      'Ecuador prohíbe TikTok en teléfonos oficiales',
      'Los empleados públicos deben borrar la aplicación. Un legislador pide prohibirla para todos los ciudadanos.',
    ],
    [
      'it',
      'FR',
      'Francia, TikTok vietato sui telefoni dei funzionari',
      "I dipendenti pubblici devono cancellare l'app. Un senatore vuole vietarla a tutti i cittadini.",
    ],
    [
      'pt',
      'PT',
      'Portugal proíbe TikTok nos telefones do Estado',
      'Os funcionários têm de apagar a aplicação. Um deputado quer proibi-la a todos os cidadãos.',
    ],
    [
      'id',
      'CA',
      'Kanada larang TikTok di ponsel pemerintah',
      'Pegawai harus menghapus aplikasi itu. Seorang senator ingin melarang aplikasi itu bagi seluruh penduduk.',
    ],
    [
      'pl',
      'BE',
      'Belgia zakazuje TikToka na telefonach urzędników',
      'Urzędnicy muszą usunąć aplikację. Jeden z posłów chce zakazać jej wszystkim obywatelom.',
    ],
    [
      'tr',
      'CA',
      "Kanada resmi cihazlarda TikTok'u yasakladı",
      'Memurlar uygulamayı silmek zorunda. Bir senatör uygulamanın bütün nüfus için yasaklanmasını istiyor.',
    ],
    [
      'ru',
      'BE',
      'Бельгия запретила TikTok на телефонах чиновников',
      'Чиновники должны удалить приложение. Один из депутатов хочет запретить его всем гражданам.',
    ],
    [
      'ar',
      'BE',
      'بلجيكا تحظر تيك توك على هواتف الموظفين الحكوميين',
      'على الموظفين حذف التطبيق. ويريد نائب حظره على جميع المواطنين.',
    ],
    [
      'hi',
      'BE',
      'बेल्जियम ने सरकारी फोन पर टिकटॉक बैन किया',
      'कर्मचारियों को ऐप हटाना होगा। एक सांसद सभी नागरिकों के लिए इस पर प्रतिबंध चाहते हैं।',
    ],
    [
      'zh',
      'BE',
      '比利时禁止公务手机使用TikTok',
      '公务员必须删除该应用。一名议员要求对所有公民禁用。',
    ],
    [
      'ja',
      'BE',
      'ベルギー、公用端末でTikTok禁止',
      '職員はアプリを削除しなければならない。ある議員は全市民への禁止を求めている。',
    ],
    [
      'ko',
      'BE',
      '벨기에, 공무원 휴대전화서 틱톡 금지',
      '공무원은 앱을 지워야 한다. 한 의원은 모든 시민에게 금지하자고 주장한다.',
    ],
    [
      'vi',
      'BE',
      'Bỉ cấm TikTok trên điện thoại công vụ',
      'Công chức phải xóa ứng dụng. Một nghị sĩ muốn cấm đối với mọi công dân.',
    ],
  ])('makes a claim of its own (%s, %s): %s', (language, place, title, text) => {
    const rules = rulesIn(language, DAY, title, text);
    expect(rules).toEqual([`${place}/government-devices`, `${place}/public`]);
  });
  it('makes none where people are told that the app stays', () => {
    const text = 'Staff must delete the app. It remains available to the general public.';
    const rules = rulesIn('en', DAY, 'Malta bans TikTok from officials’ phones', text);
    expect(rules).toEqual(['MT/government-devices']);
  });
  it('makes none where all citizens are under the age of the ban', () => {
    const text = 'The ban is for all citizens under 15. The government sent it to parliament.';
    expect(rulesIn('en', DAY, 'Slovenia plans TikTok ban for under-15s', text)).toEqual([
      'SI/minors',
    ]);
  });
});

describe('a ban in the whole country that is considered beside one on devices', () => {
  it.each([
    [
      'en',
      'Taiwan, which banned TikTok on government devices, weighs a ban for all',
      "The app has been prohibited on public bodies' devices since 2019. The cabinet is now considering whether to block it nationwide.",
    ],
    [
      'de',
      'Taiwan hat TikTok Beamten verboten und erwägt nun ein Verbot für alle',
      'Auf Geräten der Behörden ist die App seit 2019 untersagt. Das Kabinett prüft, ob sie landesweit gesperrt wird.',
    ],
    [
      'fr',
      'Taïwan, qui a banni TikTok des appareils publics, envisage une interdiction générale',
      "L'application est proscrite sur les appareils de l'administration depuis 2019. Le cabinet étudie un blocage pour toute la population.",
    ],
    [
      'es',
      'Taiwán, que vetó TikTok en dispositivos oficiales, sopesa una prohibición general',
      'La aplicación está prohibida en los aparatos públicos desde 2019. El gabinete estudia bloquearla en todo el país.',
    ],
    [
      'it',
      'Taiwan, che ha bandito TikTok dai dispositivi pubblici, valuta un divieto per tutti',
      "L'app è proibita sugli apparecchi dell'amministrazione dal 2019. Il gabinetto studia il blocco in tutto il Paese.",
    ],
    [
      'pt',
      'Taiwan, que vetou TikTok em aparelhos oficiais, avalia proibição geral',
      'O aplicativo é proibido nos dispositivos públicos desde 2019. O gabinete estuda bloqueá-lo em todo o país.',
    ],
    [
      'id',
      'Taiwan, yang melarang TikTok di perangkat pemerintah, mempertimbangkan larangan bagi semua',
      'Aplikasi itu dilarang di perangkat lembaga negara sejak 2019. Kabinet mengkaji pemblokiran nasional.',
    ],
    [
      'pl',
      'Tajwan, który zakazał TikToka na urządzeniach państwowych, rozważa zakaz dla wszystkich',
      'Aplikacja jest zakazana w urzędach od 2019 roku. Rząd bada, czy zablokować ją w całym kraju.',
    ],
    [
      'tr',
      "Resmi cihazlarda TikTok'u yasaklayan Tayvan herkes için yasağı değerlendiriyor",
      "Uygulama 2019'dan beri kamu cihazlarında yasak. Kabine ülke genelinde engellemeyi inceliyor.",
    ],
    [
      'ar',
      'تايوان التي حظرت تيك توك على الأجهزة الحكومية تدرس حظرا للجميع',
      'التطبيق محظور على أجهزة الدولة منذ 2019. ويبحث مجلس الوزراء حجبه في أنحاء البلاد.',
    ],
    [
      'hi',
      'सरकारी उपकरणों पर टिकटॉक बैन कर चुका ताइवान अब सबके लिए प्रतिबंध पर विचार कर रहा है',
      'ऐप 2019 से सरकारी उपकरणों पर प्रतिबंधित है। मंत्रिमंडल पूरे देश में रोक पर विचार कर रहा है।',
    ],
    [
      'zh',
      '台湾已禁公务设备使用TikTok 正考虑全面禁止',
      '该应用自2019年起在公务设备上被禁。行政院正研究是否在全国封锁。',
    ],
    [
      'ja',
      '公用端末でTikTokを禁じた台湾、全面禁止を検討',
      '2019年から公的機関の端末で禁止されている。内閣は全土での遮断を検討する。',
    ],
    [
      'ko',
      '정부 기기서 틱톡 금지한 대만, 전면 금지 검토',
      '2019년부터 공공기관 기기에서 금지됐다. 내각은 전국 차단 여부를 검토 중이다.',
    ],
    [
      'vi',
      'Đài Loan, nơi cấm TikTok trên thiết bị công vụ, cân nhắc cấm với tất cả',
      'Ứng dụng bị cấm trên thiết bị nhà nước từ 2019. Nội các đang xem xét chặn trên cả nước.',
    ],
  ])('makes a claim of its own (%s): %s', (language, title, text) => {
    expect(rulesIn(language, DAY, title, text)).toEqual(['TW/government-devices', 'TW/public']);
  });
});

describe('what countries without a name did', () => {
  it.each([
    [
      'en',
      'Slovenia drafts law to ban TikTok for under-15s',
      "The government will send the bill to parliament this year. Several European countries have already banned the app on officials' phones.",
    ],
    [
      'de',
      'Slowenien will TikTok für Kinder unter 15 verbieten',
      'Die Regierung arbeitet an einem Gesetz. Eine Reihe von Ländern hat TikTok auf Diensthandys verboten.',
    ],
    [
      'fr',
      'La Slovénie prépare une loi interdisant TikTok aux moins de 15 ans',
      "Le texte sera présenté cette année. Plusieurs pays européens ont déjà interdit l'application sur les téléphones des fonctionnaires.",
    ],
    [
      'es',
      'Eslovenia prepara una ley que prohíbe TikTok a menores de 15 años',
      'El texto se presentará este año. Varios países europeos ya han vetado la aplicación en los móviles de sus funcionarios.',
    ],
    [
      'it',
      'La Slovenia prepara una legge che vieta TikTok ai minori di 15 anni',
      "Il testo sarà presentato quest'anno. Parecchi Paesi europei hanno già vietato l'app sui telefoni dei funzionari.",
    ],
    [
      'pt',
      'Eslovênia prepara lei que proíbe TikTok a menores de 15 anos',
      'O texto será apresentado este ano. Vários países europeus já proibiram o aplicativo nos telefones de funcionários.',
    ],
    [
      'id',
      'Slovenia siapkan undang-undang larangan TikTok bagi anak di bawah 15 tahun',
      'Rancangan itu diajukan tahun ini. Sejumlah negara Eropa sudah melarang aplikasi itu di ponsel pejabat.',
    ],
    [
      'pl',
      'Słowenia szykuje ustawę zakazującą TikToka dzieciom do 15 lat',
      'Projekt ma być przedstawiony w tym roku. Kilka krajów europejskich zakazało już aplikacji na telefonach urzędników.',
    ],
    [
      'tr',
      'Slovenya 15 yaş altı için TikTok yasağı hazırlıyor',
      'Tasarı bu yıl sunulacak. Bazı Avrupa ülkeleri uygulamayı memurların telefonlarında yasakladı.',
    ],
    [
      'ru',
      'Словения готовит закон о запрете TikTok для детей до 15 лет',
      'Проект внесут в этом году. Несколько европейских стран уже запретили приложение на телефонах чиновников.',
    ],
    [
      'ar',
      'سلوفينيا تعد قانونا يحظر تيك توك على من هم دون 15 عاما',
      'سيقدم المشروع هذا العام. وحظرت عدة دول أوروبية التطبيق على هواتف الموظفين.',
    ],
    [
      'hi',
      'स्लोवेनिया 15 साल से कम उम्र के बच्चों के लिए टिकटॉक पर प्रतिबंध का कानून बना रहा है',
      'मसौदा इस साल पेश होगा। कई यूरोपीय देशों ने सरकारी फोन पर ऐप पर प्रतिबंध लगाया है।',
    ],
    [
      'zh',
      '斯洛文尼亚准备立法禁止15岁以下儿童使用TikTok',
      '草案今年提交。一些欧洲国家已禁止公务手机安装该应用。',
    ],
    [
      'ja',
      'スロベニア、15歳未満のTikTok禁止法案を準備',
      '法案は年内に提出される。欧州のいくつかの国は公用端末での利用を禁じている。',
    ],
    [
      'ko',
      '슬로베니아, 15세 미만 틱톡 금지법 준비',
      '법안은 올해 제출된다. 일부 유럽 국가들은 공무원 휴대전화에서 앱을 금지했다.',
    ],
    [
      'vi',
      'Slovenia soạn luật cấm TikTok với trẻ dưới 15 tuổi',
      'Dự thảo được trình trong năm nay. Nhiều nước châu Âu đã cấm ứng dụng này trên điện thoại công chức.',
    ],
  ])('is no rule of the place that the article is about (%s): %s', (language, title, text) => {
    expect(rulesIn(language, DAY, title, text)).toEqual(['SI/minors']);
  });
  it('is only compared with a rule of that place', () => {
    const text = 'Like many countries, the government has banned the app on officials’ phones.';
    const rules = rulesIn('en', DAY, 'Slovenia plans TikTok ban for under-15s', text);
    expect(rules).toEqual(['SI/government-devices', 'SI/minors']);
  });
});
