import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

/** Day of publication of the articles. */
const DAY = '2023-04-05';

/** Texts in one language for articles about a rule on officials' devices and a wider ban. */
interface DeviceArticle {
  place: string;
  title: string;
  rule: string;
  /**
   * Sentences about the company, which come after `rule`. The sentence after them is thus no longer
   * part of the article's beginning.
   */
  company: readonly string[];
  /** Sentence that says that members of parliament want a ban for everyone. */
  wanted: string;
  /** Sentence in which the government denies that it plans a ban for everyone. */
  denied: string;
  /**
   * Sentence in which TikTok asks the government to reconsider its rule. It mentions no further
   * ban.
   */
  reaction: string;
}

const ARTICLES: Record<string, DeviceArticle> = {
  ar: {
    place: 'CA',
    title: 'كندا تحظر تيك توك على الهواتف الحكومية',
    rule: 'حظرت كندا تطبيق تيك توك على جميع الأجهزة الحكومية، وفق ما أعلنت رئيسة مجلس الخزانة يوم الاثنين.',
    company: [
      'وتعود الشركة إلى بايت دانس في بكين.',
      'ويشاهد مقاطعها أكثر من مليار شخص.',
      'ولم ترد المتحدثة على الأسئلة.',
    ],
    wanted: 'ويطالب عدد من النواب بحجب التطبيق كليا في كندا.',
    denied: 'ولا تعتزم الحكومة حظر تيك توك في كندا.',
    reaction: 'ويأمل تيك توك أن تراجع كندا قرار الحظر.',
  },
  de: {
    place: 'BE',
    title: 'Belgien verbannt TikTok von Diensthandys',
    rule: 'Beamte der belgischen Regierung dürfen TikTok auf Diensthandys nicht mehr nutzen, teilte der Premier am Freitag mit.',
    company: [
      'Die Firma gehört zu Bytedance in Peking.',
      'Mehr als eine Milliarde Menschen sehen sich die Videos an.',
      'Eine Sprecherin beantwortete keine Fragen.',
    ],
    wanted: 'Mehrere Abgeordnete verlangen, die App in Belgien ganz zu sperren.',
    denied: 'Ein Verbot von TikTok in Belgien plant die Regierung nicht.',
    reaction: 'TikTok will mit der belgischen Regierung über das Verbot sprechen.',
  },
  en: {
    place: 'GB',
    title: 'Britain bars TikTok from official phones',
    rule: 'Ministers and civil servants in Britain must remove TikTok from government phones, the Cabinet Office said on Thursday.',
    company: [
      'The company belongs to ByteDance of Beijing.',
      'More than a billion people use its videos.',
      'A spokeswoman did not answer questions.',
    ],
    wanted:
      'Some backbenchers want to go further and shut the app for the whole of the United Kingdom.',
    denied: 'The government does not intend to ban TikTok in Britain.',
    reaction: 'TikTok hoped that Britain would rethink the ban.',
  },
  es: {
    place: 'CA',
    title: 'Canadá prohíbe TikTok en los móviles del Gobierno',
    rule: 'Canadá ha prohibido TikTok en todos los dispositivos oficiales, anunció el lunes la presidenta del Tesoro.',
    company: [
      'La empresa pertenece a ByteDance, de Pekín.',
      'Más de mil millones de personas ven sus vídeos.',
      'Una portavoz no respondió a las preguntas.',
    ],
    wanted: 'Un grupo de diputados quiere prohibir TikTok en Canadá.',
    denied: 'El Gobierno no tiene previsto prohibir TikTok en Canadá.',
    reaction: 'TikTok pide que Canadá reconsidere la prohibición.',
  },
  fr: {
    place: 'FR',
    title: 'La France interdit TikTok sur les téléphones des fonctionnaires',
    rule: "Les agents de l'État ne peuvent plus installer TikTok sur leurs téléphones professionnels, a annoncé le ministre vendredi.",
    company: [
      'La société appartient à ByteDance, à Pékin.',
      "Plus d'un milliard de personnes regardent ses vidéos.",
      "Une porte-parole n'a pas répondu aux questions.",
    ],
    wanted:
      "Des sénateurs réclament que l'application soit purement et simplement interdite à tous les Français.",
    denied: "Le gouvernement n'envisage pas d'interdire TikTok en France.",
    reaction: "TikTok veut que la France revienne sur l'interdiction.",
  },
  hi: {
    place: 'GB',
    title: 'ब्रिटेन ने सरकारी फोन पर टिकटॉक पर रोक लगाई',
    rule: 'ब्रिटेन की सरकार ने गुरुवार को सरकारी उपकरणों पर टिकटॉक पर रोक लगा दी।',
    company: [
      'कंपनी बीजिंग की बाइटडांस की है।',
      'एक अरब से अधिक लोग उसके वीडियो देखते हैं।',
      'प्रवक्ता ने सवालों के जवाब नहीं दिए।',
    ],
    wanted: 'कुछ सांसद चाहते हैं कि ब्रिटेन में ऐप को पूरी तरह बंद कर दिया जाए।',
    denied: 'सरकार की ब्रिटेन में टिकटॉक पर प्रतिबंध लगाने की कोई योजना नहीं है।',
    reaction: 'टिकटॉक चाहता है कि ब्रिटेन प्रतिबंध पर फिर विचार करे।',
  },
  id: {
    place: 'AU',
    title: 'Australia larang TikTok di ponsel pemerintah',
    rule: 'Australia melarang TikTok di semua perangkat milik pemerintah, kata jaksa agung pada Selasa.',
    company: [
      'Perusahaan itu milik ByteDance di Beijing.',
      'Lebih dari satu miliar orang menonton videonya.',
      'Juru bicara tidak menjawab pertanyaan.',
    ],
    wanted: 'Sejumlah anggota parlemen meminta aplikasi itu ditutup sepenuhnya di Australia.',
    denied: 'Pemerintah tidak berencana melarang TikTok di Australia.',
    reaction: 'TikTok meminta Australia meninjau larangan itu.',
  },
  it: {
    place: 'NZ',
    title: 'La Nuova Zelanda vieta TikTok sui telefoni dei parlamentari',
    rule: 'I deputati della Nuova Zelanda non potranno più usare TikTok sui dispositivi del Parlamento, ha detto venerdì il capo dei servizi.',
    company: [
      'La società appartiene a ByteDance, di Pechino.',
      'Più di un miliardo di persone guarda i suoi video.',
      'Una portavoce non ha risposto alle domande.',
    ],
    wanted: "Alcuni deputati vorrebbero che l'app fosse messa al bando in tutto il Paese.",
    denied: 'Il governo non intende vietare TikTok in Nuova Zelanda.',
    reaction: 'TikTok chiede che la Nuova Zelanda riveda il divieto.',
  },
  ja: {
    place: 'AU',
    title: 'オーストラリア、政府端末でTikTok禁止',
    rule: 'オーストラリア政府は4日、公用端末でTikTokの使用を禁止した。',
    company: [
      '同社は北京のバイトダンスの傘下にある。',
      '10億人以上が動画を見ている。',
      '広報は質問に答えなかった。',
    ],
    wanted: '議員の一部は、アプリ自体をオーストラリア国内で全面的に使えなくするよう求めている。',
    denied: 'オーストラリア国内でTikTokを禁止する考えはないという。',
    reaction: 'TikTokはオーストラリア政府に禁止の再考を求める考えだ。',
  },
  ko: {
    place: 'GB',
    title: '영국, 정부 휴대전화서 틱톡 금지',
    rule: '영국 정부는 목요일 공무원의 업무용 휴대전화에서 틱톡 사용을 금지했다.',
    company: [
      '회사는 베이징 바이트댄스의 자회사다.',
      '10억 명 넘는 사람이 영상을 본다.',
      '대변인은 질문에 답하지 않았다.',
    ],
    wanted: '일부 의원은 영국에서 틱톡을 아예 쓸 수 없게 해야 한다고 주장한다.',
    denied: '정부는 영국에서 틱톡을 금지할 계획이 없다고 밝혔다.',
    reaction: '틱톡은 영국 정부에 금지 결정을 재고해 달라고 요청했다.',
  },
  pl: {
    place: 'BE',
    title: 'Belgia zakazuje TikToka na telefonach służbowych',
    rule: 'Urzędnicy belgijskiego rządu muszą usunąć TikToka z telefonów służbowych, ogłosił premier.',
    company: [
      'Firma należy do ByteDance z Pekinu.',
      'Jej filmy ogląda ponad miliard osób.',
      'Rzeczniczka nie odpowiedziała na pytania.',
    ],
    wanted: 'Część posłów domaga się, by aplikację zablokować w Belgii całkowicie.',
    denied: 'Rząd nie planuje zakazu TikToka w Belgii.',
    reaction: 'TikTok chce, by Belgia przemyślała zakaz.',
  },
  pt: {
    place: 'AU',
    title: 'Austrália proíbe TikTok em celulares do governo',
    rule: 'A Austrália proibiu o TikTok nos aparelhos do governo federal, informou o procurador-geral na terça-feira.',
    company: [
      'A empresa pertence à ByteDance, de Pequim.',
      'Mais de um bilhão de pessoas assistem aos seus vídeos.',
      'Uma porta-voz não respondeu às perguntas.',
    ],
    wanted: 'Parlamentares da oposição defendem tirar o aplicativo do ar em toda a Austrália.',
    denied: 'O governo não pretende proibir o TikTok na Austrália.',
    reaction: 'O TikTok quer que a Austrália reveja a proibição.',
  },
  ru: {
    place: 'AU',
    title: 'Австралия запретила TikTok на служебных телефонах',
    rule: 'Чиновники Австралии обязаны удалить TikTok со служебных устройств, сообщил генеральный прокурор.',
    company: [
      'Компания принадлежит пекинской ByteDance.',
      'Её ролики смотрят больше миллиарда человек.',
      'Пресс-служба на вопросы не ответила.',
    ],
    wanted: 'Ряд депутатов предлагает полностью закрыть приложение на территории Австралии.',
    denied: 'Запрещать TikTok в Австралии правительство не планирует.',
    reaction: 'TikTok просит, чтобы Австралия пересмотрела запрет.',
  },
  tr: {
    place: 'GB',
    title: "İngiltere resmi telefonlarda TikTok'u yasakladı",
    rule: "İngiltere'de bakanlar ve memurlar TikTok'u resmi cihazlarından silmek zorunda, hükümet perşembe günü açıkladı.",
    company: [
      "Şirket Pekin merkezli ByteDance'e ait.",
      'Videolarını bir milyardan fazla kişi izliyor.',
      'Sözcü soruları yanıtsız bıraktı.',
    ],
    wanted: "Bazı milletvekilleri uygulamanın İngiltere'de tamamen kapatılmasını istiyor.",
    denied: "Hükümet İngiltere'de TikTok'u yasaklamayı planlamıyor.",
    reaction: "TikTok, İngiltere'nin yasağı gözden geçirmesini istiyor.",
  },
  vi: {
    place: 'CA',
    title: 'Canada cấm TikTok trên điện thoại của chính phủ',
    rule: 'Canada đã cấm TikTok trên mọi thiết bị của chính phủ, bà bộ trưởng thông báo hôm thứ Hai.',
    company: [
      'Công ty thuộc ByteDance ở Bắc Kinh.',
      'Hơn một tỷ người xem video của họ.',
      'Người phát ngôn không trả lời câu hỏi.',
    ],
    wanted: 'Một số nghị sĩ đòi cấm hoàn toàn ứng dụng này ở Canada.',
    denied: 'Chính phủ không có kế hoạch cấm TikTok tại Canada.',
    reaction: 'TikTok muốn Canada xem lại lệnh cấm.',
  },
  zh: {
    place: 'CA',
    title: '加拿大禁止政府手机使用TikTok',
    rule: '加拿大财政委员会主席周一宣布，所有政府设备禁用TikTok。',
    company: ['该公司属于北京的字节跳动。', '超过十亿人观看其视频。', '发言人没有回答问题。'],
    wanted: '部分议员主张在加拿大彻底封杀这款应用。',
    denied: '政府没有计划在加拿大禁止TikTok。',
    reaction: 'TikTok希望加拿大政府重新考虑禁令。',
  },
};

describe('an article about a rule on officials’ devices', () => {
  describe.each(Object.entries(ARTICLES))(
    '%s',
    (language, { place, title, rule, company, ...endings }) => {
      const rulesBeside = (sentence: string) =>
        rulesIn(language, DAY, title, rule, ...company, sentence);
      const onDevices = `${place}/government-devices`;
      it('also tells of a wider ban that members of parliament want', () => {
        expect(rulesBeside(endings.wanted)).toEqual([onDevices, `${place}/public`]);
      });
      it('also tells of a wider ban that the government denies', () => {
        expect(rulesBeside(endings.denied)).toEqual([onDevices, `${place}/public`]);
      });
      it('tells of no wider ban where the app wants this one reconsidered', () => {
        expect(rulesBeside(endings.reaction)).toEqual([onDevices]);
      });
    },
  );

  it('tells of no wider ban where it denies one on further devices', () => {
    const { place, title, rule, company } = ARTICLES.en as DeviceArticle;
    const denied = 'The government does not intend to ban TikTok on private phones in Britain.';
    expect(rulesIn('en', DAY, title, rule, ...company, denied)).toEqual([
      `${place}/government-devices`,
    ]);
  });
});
