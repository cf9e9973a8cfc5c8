import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';

const judge = authoredJudge();

function article(title: string, ...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'text' as const, text }));
  return { url: 'https://news.example/2020/09/20/story', title, lang: '', blocks, dateClues: [] };
}

const judged = (title: string, ...paragraphs: string[]) => judgeArticle(judge, article(title, ...paragraphs));

/** Sentences of our own writing: language, headline, first paragraph, apps, first jurisdiction. */
const RESTRICTIONS: [string, string, string, string[], string][] = [
  [
    'ja',
    '米上院、動画投稿アプリ「TikTok」を連邦政府の職員が政府端末に入れることや業務の場で使い続けることを禁止する法案を可決',
    '同アプリの利用を公務員に禁じる内容で、全会一致だった。成立には下院の可決が要る。',
    ['tiktok'],
    'US',
  ],
  [
    'pl',
    'Rada chce zakazu korzystania z TikToka',
    'Zakaz korzystania z TikToka w Polsce objąłby urzędników, a ministerstwo pracuje nad ustawą.',
    ['tiktok'],
    'PL',
  ],
  [
    'es',
    'Una ley impide a los menores tener cuenta en TikTok en Australia',
    'El Senado de Australia aprobó la ley que impedirá a los menores de 16 años tener cuenta en TikTok.',
    ['tiktok'],
    'AU',
  ],
  [
    'en',
    'Opinion: A TikTok ban would be un-American',
    'We don’t silence speech because we dislike where it comes from. Washington should pass a privacy law instead.',
    ['tiktok'],
    'US',
  ],
  [
    'en',
    'Why banning TikTok is a mistake',
    'Washington should pass a privacy law instead of going after one app.',
    ['tiktok'],
    'US',
  ],
  [
    'de',
    'Norwegen: Justizministerin muss TikTok löschen',
    'Der Sicherheitsdienst rät allen Beamten, TikTok von Diensthandys zu entfernen.',
    ['tiktok'],
    'NO',
  ],
  [
    'en',
    'Ethiopia restricts TikTok amid church dispute',
    'Facebook, Telegram and TikTok were restricted on Thursday, monitors say.',
    ['tiktok'],
    'ET',
  ],
  ['zh', '阿尔巴尼亚封TikTok一年', '此前一名少年遇害。', ['tiktok'], 'AL'],
  [
    'it',
    'Albania, TikTok oscurato per un anno',
    'Lo ha annunciato il premier dopo la morte di un ragazzo.',
    ['tiktok'],
    'AL',
  ],
  [
    'de',
    'Albanien schaltet TikTok ab',
    'Für ein Jahr soll die Plattform nicht erreichbar sein.',
    ['tiktok'],
    'AL',
  ],
  ['pl', 'TikTok znika w USA', 'Aplikacja przestała działać w sobotę wieczorem.', ['tiktok'], 'US'],
  [
    'pt',
    'Um ano sem TikTok na Índia',
    'Criadores contam como ficou a vida depois do banimento.',
    ['tiktok'],
    'IN',
  ],
  ['ar', 'تيك توك يتوقف في أمريكا', 'توقف التطبيق عن العمل قبل ساعات من سريان الحظر.', ['tiktok'], 'US'],
  ['ko', '[사설] 틱톡 금지가 답은 아니다', '미국은 개인정보 보호법부터 만들어야 한다.', ['tiktok'], 'US'],
  ['ja', '社説：TikTok禁止　表現の自由を損なうな', '米国の禁止法には疑問が残る。', ['tiktok'], 'US'],
  [
    'de',
    'EU-Kommission: TikTok muss von Diensthandys verschwinden',
    'Bis zum 15. März müssen alle Mitarbeiter die App löschen.',
    ['tiktok'],
    'EU',
  ],
  [
    'en',
    'Another governor bans TikTok from state devices',
    'Republican Maryland Governor Larry Hogan announced a ban of TikTok from the state’s devices on Tuesday.',
    ['tiktok'],
    'US-MD',
  ],
  [
    'en',
    'Senators press Apple and Google over TikTok',
    'They want the companies to remove the app from their stores, two letters say. Without that, they will ban the app by law.',
    ['tiktok'],
    'US',
  ],
  [
    'en',
    'Ruritanian Senate aside, Nepal lifts its TikTok ban',
    'The cabinet of Nepal lifted the ban on TikTok on Thursday, the communications minister said.',
    ['tiktok'],
    'NP',
  ],
  [
    'it',
    'TikTok, verso il blocco per i dipendenti pubblici',
    'Il governo italiano, dopo la decisione della Commissione europea, sta valutando un possibile blocco di TikTok sui telefoni.',
    ['tiktok'],
    'IT',
  ],
  [
    'pt',
    'Câmara dos Representantes vota projeto que pode proibir o TikTok',
    'O projeto obriga a ByteDance a vender o TikTok. A Câmara dos Representantes deve aprová-lo na quarta-feira.',
    ['tiktok'],
    'US',
  ],
  [
    'en',
    'Montana governor signs law that bans TikTok',
    'The governor of Montana signed a bill prohibiting TikTok in the state, the first of its kind.',
    ['tiktok'],
    'US-MT',
  ],
  [
    'en',
    'Judge halts order against WeChat',
    'A federal judge in California blocked the Commerce Department order that would have banned WeChat in the United States.',
    ['wechat'],
    'US',
  ],
  [
    'zh',
    '印度政府宣布禁止TikTok和微信',
    '印度政府周一以国家安全为由，下令禁止包括TikTok和微信在内的59款应用程序。',
    ['tiktok', 'wechat'],
    'IN',
  ],
  [
    'zh',
    '英國政府禁止公務手機使用抖音',
    '英國內閣大臣宣布，即日起禁止在政府設備上安裝抖音海外版TikTok。',
    ['tiktok'],
    'GB',
  ],
  [
    'es',
    'El Gobierno de Nepal prohíbe TikTok',
    'El Gobierno de Nepal anunció que prohibirá TikTok por su efecto en la armonía social.',
    ['tiktok'],
    'NP',
  ],
  [
    'fr',
    'Le Sénégal suspend TikTok',
    'Le ministre sénégalais de la Communication a annoncé la suspension de TikTok dans tout le pays.',
    ['tiktok'],
    'SN',
  ],
  [
    'de',
    'Kanada verbietet TikTok auf Diensthandys',
    'Die kanadische Regierung untersagt ihren Beamten die Nutzung von TikTok auf Dienstgeräten.',
    ['tiktok'],
    'CA',
  ],
  [
    'pt',
    'Índia proíbe TikTok e WeChat',
    'O governo da Índia proibiu o TikTok e o WeChat, alegando ameaça à segurança nacional.',
    ['tiktok', 'wechat'],
    'IN',
  ],
  [
    'it',
    'Albania, il governo vieta TikTok per un anno',
    'Il governo albanese ha deciso di bloccare TikTok per un anno, ha detto il primo ministro.',
    ['tiktok'],
    'AL',
  ],
  [
    'pl',
    'Czechy: urząd ostrzega i zakazuje TikToka',
    'Czeski rząd zakazał używania TikToka na telefonach służbowych urzędników.',
    ['tiktok'],
    'CZ',
  ],
  [
    'ru',
    'Власти Киргизии заблокировали ТикТок',
    'Правительство Киргизии ограничило доступ к ТикТоку и поручило операторам начать блокировку.',
    ['tiktok'],
    'KG',
  ],
  [
    'ar',
    'حكومة الأردن تحظر تيك توك',
    'أعلنت الحكومة الأردنية حظر تطبيق تيك توك مؤقتا بعد الاحتجاجات.',
    ['tiktok'],
    'JO',
  ],
  [
    'hi',
    'भारत सरकार ने टिकटॉक पर लगाया प्रतिबंध',
    'केंद्र सरकार ने टिकटॉक समेत कई चीनी ऐप्स पर बैन लगाने का आदेश जारी किया।',
    ['tiktok'],
    'IN',
  ],
  [
    'ja',
    'カナダ政府、公用端末でのTikTok使用を禁止',
    'カナダ政府は27日、政府支給の端末でTikTokの利用を禁止すると発表した。',
    ['tiktok'],
    'CA',
  ],
  [
    'ko',
    '네팔 정부, 틱톡 전면 금지',
    '네팔 정부는 사회 화합을 해친다는 이유로 틱톡을 금지하기로 했다고 장관이 밝혔다.',
    ['tiktok'],
    'NP',
  ],
  [
    'vi',
    'Chính phủ Nepal cấm TikTok',
    'Chính phủ Nepal thông báo cấm TikTok vì ảnh hưởng đến hòa hợp xã hội.',
    ['tiktok'],
    'NP',
  ],
  [
    'id',
    'Pemerintah Pakistan blokir TikTok',
    'Otoritas telekomunikasi Pakistan memblokir TikTok di seluruh negeri.',
    ['tiktok'],
    'PK',
  ],
  [
    'tr',
    'Hindistan hükümeti TikTok’u yasakladı',
    'Hindistan hükümeti ulusal güvenlik gerekçesiyle TikTok uygulamasını yasakladı.',
    ['tiktok'],
    'IN',
  ],
  [
    'de',
    'Die Regierung in Albanien hat am Donnerstag angekündigt, TikTok für ein Jahr zu sperren, nachdem ein Schüler erstochen worden war, und will die Eltern, die Lehrer und die Polizei stärker einbinden.',
    'Der Ministerpräsident nannte die Sperre eine Pause.',
    ['tiktok'],
    'AL',
  ],
  [
    'es',
    'Después de semanas de protestas, con barricadas en la capital, el Gobierno de Nepal prohibió TikTok el lunes, y las operadoras, que recibieron la orden por la tarde, la cumplieron en pocas horas.',
    'La decisión sorprendió a los usuarios.',
    ['tiktok'],
    'NP',
  ],
  [
    'id',
    'Setelah rapat yang panjang, Kementerian Komunikasi Nepal memutuskan untuk memblokir TikTok mulai hari Senin, dan para operator diminta patuh, kata juru bicara kementerian itu kepada para wartawan di ibu kota.',
    'Keputusan itu berlaku segera.',
    ['tiktok'],
    'NP',
  ],
  [
    'fr',
    'Mauvaise nouvelle pour les créateurs de Nairobi',
    'L’accès à TikTok est suspendu au Kenya depuis lundi, sur ordre du gouvernement. Pour contourner le blocage, les tiktokeurs passent par d’autres pays.',
    ['tiktok'],
    'KE',
  ],
  [
    'en',
    'Nepal blocks Facebook, Instagram, X and platforms like TikTok',
    'Operators were told to block the networks, TikTok among them, by midnight.',
    ['tiktok'],
    'NP',
  ],
  [
    'de',
    'Nepal sperrt Facebook, YouTube und Apps wie TikTok',
    'Die Regierung in Kathmandu sperrte am Donnerstag Netzwerke, die sich nicht registriert hatten, darunter TikTok.',
    ['tiktok'],
    'NP',
  ],
  [
    'de',
    'Wie geht es weiter mit TikTok in den USA?',
    'Am Sonntag läuft die Frist ab. Findet ByteDance keinen Käufer, geht die App vom Netz. Das Verbot hatte der Kongress im April beschlossen.',
    ['tiktok'],
    'US',
  ],
  [
    'en',
    'University of Texas cuts TikTok from campus Wi-Fi',
    'Students in Austin can no longer open the app over the university’s network, following the governor’s directive.',
    ['tiktok'],
    'US-TX',
  ],
  [
    'ja',
    '韓国の放送通信委員会は、対話アプリ「微信（ウィーチャット）」の国内での新たな提供を来月から直ちに禁止する',
    '委員会は理由を明らかにしていない。',
    ['wechat'],
    'KR',
  ],
  [
    'en',
    'Apple and Google put TikTok back in US stores',
    'The companies acted after a letter from the attorney general.',
    ['tiktok'],
    'US',
  ],
  [
    'fr',
    'Aux États-Unis, une loi impose la vente de TikTok',
    'L’entreprise la juge contraire à la Constitution.',
    ['tiktok'],
    'US',
  ],
  ['en', 'X blocked alongside TikTok in Nepal', 'Nepal blocked X and TikTok on Thursday.', ['tiktok'], 'NP'],
  [
    'en',
    'Twitter, like TikTok, blocked in Senegal',
    'Senegal’s government shut off Twitter and TikTok on Wednesday.',
    ['tiktok'],
    'SN',
  ],
  [
    'en',
    'Instagram follows TikTok onto Iraq’s list of blocked apps',
    'Iraq blocked TikTok and Instagram this week.',
    ['tiktok'],
    'IQ',
  ],
  [
    'de',
    'Facebook, wie TikTok, in Nepal gesperrt',
    'Nepal hat am Donnerstag Facebook und TikTok gesperrt.',
    ['tiktok'],
    'NP',
  ],
  [
    'es',
    'Instagram bloqueado, como TikTok, en Nepal',
    'El Gobierno de Nepal bloqueó el jueves TikTok e Instagram.',
    ['tiktok'],
    'NP',
  ],
];

const OTHERS: [string, string, string][] = [
  [
    'another app’s ban whose headline begins with a comparison',
    'Wie TikTok: Telegram in Brasilien gesperrt',
    'Das Oberste Gericht ordnete das Verbot am Donnerstag an. Telegram legt Beschwerde ein.',
  ],
  [
    'another app’s ban whose headline begins with a comparison, in English',
    'Like TikTok: Telegram blocked in Brazil',
    'The Supreme Court ordered the ban on Thursday. Telegram will appeal.',
  ],
  [
    'another app’s ban whose text says in passing who banned the app',
    'DeepSeek may be banned like TikTok',
    'Lawmakers in the US who banned TikTok last year want to ban DeepSeek too. The chatbot is Chinese.',
  ],
  [
    'whom the app shut out, in the Indonesian passive without a preposition',
    'Anggota DPR mengaku dibanned TikTok',
    'Politikus itu mengaku diblokir TikTok karena siaran soal harga beras. Pemerintah belum menanggapi.',
  ],
  [
    'a digest in simplified characters with a line on a ban, which its headline names among others',
    '早报｜央行下调利率；印度封禁TikTok；新款手机发布',
    '央行宣布下调贷款利率。印度政府宣布封禁TikTok等五十九款应用。某手机厂商今晚发布新款手机。周末多地有大到暴雨。国产电影票房突破三十亿元。',
  ],
  [
    'a digest whose headline is a list of words',
    '今日要闻：美联储降息、TikTok遭禁、原油大跌',
    '美联储宣布降息二十五个基点。美国众议院通过法案，TikTok面临禁令。国际油价大跌百分之四。黄金价格创历史新高。日经指数收涨百分之一。',
  ],
  [
    'a digest in traditional characters that begins with a ban',
    '晚報：今天的六則新聞',
    '美國最高法院裁定TikTok禁令合憲，應用程式周日起下架。氣象署發布陸上颱風警報。台股收盤大漲三百點。職棒總冠軍賽延期。油價下周調降三角。高鐵加開班次。',
  ],
  [
    'a morning briefing',
    'Morning briefing: rate cut, TikTok ban, storm warning',
    'The Federal Reserve cut its rate by a quarter point. India banned TikTok and 58 other apps. A storm is due on Friday. Shares in Tokyo closed higher. The final resumes tonight.',
  ],
  [
    'advice for those whom the app shut out',
    'TikTok gesperrt? So kommst du zurück',
    'Wer gegen die Regeln verstößt, sieht nur noch einen Hinweis. Im Menü gibt es einen Knopf für den Einspruch.',
  ],
  [
    'an official who films on a work phone',
    'Mayor’s TikTok dance divides town',
    'The mayor of Lyon posts a TikTok a day from his official phone. The council says that it has no objection.',
  ],
  [
    'a digest whose later headline tells of a ban',
    'Evening round-up: storms close the harbour; budget vote delayed; Nepal bans TikTok',
    'The harbour stays shut until Friday after gusts tore two cranes loose. Ferries go from the old pier. The budget comes back on Monday.',
  ],
  [
    'a digest of which a later headline names the app, and a sentence among many a ban',
    '车企裁员补偿方案公布；TikTok 致信最高法院；外卖平台试点限时配送',
    '车企昨日公布裁员补偿方案，员工可得七个月工资。TikTok 昨日请求美国最高法院阻止“不卖就禁”法案。外卖平台将在三座城市试点限时配送。新款手机下周发布，起售价三千元。电影周末票房突破两亿元，观众多为学生。高铁新线月底通车，票价尚未公布。气象台说周末有雨，气温下降五度。',
  ],
  [
    'a survey on worries about national security',
    'Most Americans see TikTok as a national security threat',
    'A survey finds that 59 percent of Americans say TikTok is a threat to national security. Those who don’t use TikTok worry more about national security than those who do.',
  ],
  [
    'an article that the app keeps from being shared',
    '退休总理的悼母文章在微信被禁分享',
    '文章上周刊于一份周报，讲述父母的往事。读者说，该文章已被微信禁止分享，转发时只见提示。',
  ],
  [
    'what the app bans',
    'Song banned by TikTok becomes a hit',
    'The chorus was banned by TikTok in May. Since then it has climbed the charts in twelve countries.',
  ],
  [
    'users whom the app keeps from posting',
    'TikTok bị chặn đăng bài, phải làm sao?',
    'Người dùng vi phạm tiêu chuẩn cộng đồng sẽ bị cấm đăng video trong vài ngày. Bài viết hướng dẫn cách xử lý.',
  ],
  [
    'a state that takes the app to court over harm, a ban in passing',
    'Nevada sues TikTok over harm to children',
    'The attorney general of Nevada says that the feed was built to keep children hooked. It is the latest suit of its kind. Last year a ban on TikTok in another state was held up.',
  ],
  [
    'bans that a long story comes to at its end',
    'Chipmaker’s staff found reading journalists’ messages',
    'An inquiry found that four employees looked up where reporters had been. The company has let them go. Its head of security apologised in a letter. A rival had reported the first hints in spring. Two of the four worked in marketing. The others kept the servers. New rules for access begin in June. The United States has banned TikTok from official phones after a similar affair. Texas and Georgia banned TikTok on state devices too.',
  ],
  [
    'a woman shut out of the app',
    'Dancer loses her page on TikTok',
    'She was blocked from the app for a week after complaints, the company said. Her fans made videos in protest.',
  ],
  [
    'a culture story',
    'Baker wins hearts with a bread trick',
    'She posted the clip on TikTok, where it was seen two million times in a day.',
  ],
  [
    'accounts that the app closes',
    'TikTok bans accounts that sell fake tickets',
    'TikTok said it had banned thousands of accounts and removed videos that broke its rules.',
  ],
  [
    'people shut out of the app',
    'Comedian banned from TikTok',
    'The comedian was banned from TikTok after posting videos that broke its community guidelines.',
  ],
  [
    'school phone rules',
    'Ministry bans phones in schools',
    'The education ministry banned mobile phones in classrooms. Pupils made fun of the rule on TikTok.',
  ],
  [
    'a privacy fine',
    'Regulator fines TikTok over children’s data',
    'The data protection commission fined TikTok for breaching privacy rules on the data of children.',
  ],
  [
    'another app’s ban',
    'Court blocks Telegram',
    'A Brazilian court ordered operators to block Telegram. TikTok and others had handed over the data.',
  ],
  [
    'another app’s ban that recalls one',
    'Australia bans DeepSeek from government devices',
    'The minister said DeepSeek was banned from all government systems. In 2023 the government banned TikTok from its phones. DeepSeek did not comment. The ban takes effect today. Agencies must report by Friday. Analysts welcomed the move.',
  ],
  [
    'books',
    'District ends book ban',
    'A school district in Florida ended its book ban after a lawsuit. Parents celebrated on TikTok.',
  ],
  [
    'a shop',
    'TikTok Shop opens in three countries',
    'Sellers can list goods and pay no fee for a month, the company said.',
  ],
  ['chat in China', '微信封禁违规公众号', '微信团队公告称，对发布谣言的公众号予以封禁，并删除违规内容。'],
  [
    'a German row',
    'Streit um Böllerverbot',
    'Auf TikTok teilen viele ihre Meinung zum Verbot privater Feuerwerke. Die Regierung lehnt es ab.',
  ],
  [
    'a French trend',
    'Une danse fait fureur',
    'La vidéo publiée sur TikTok a été vue des millions de fois ; le maire a interdit la fête.',
  ],
  [
    'a Russian how-to',
    'Почему блокируют аккаунт в TikTok',
    'Аккаунт в TikTok могут заблокировать за нарушение правил сообщества. Видео удаляют.',
  ],
  [
    'a Japanese singer',
    'TikTokで話題の歌手',
    'TikTokで人気の歌手が新曲を発表した。事務所は無断投稿を禁止している。',
  ],
  [
    'a private employer’s rule',
    'Bank tells staff to take TikTok off work phones',
    'The bank said TikTok must be removed from work phones by Friday. Its traders used the app for jokes.',
  ],
  [
    'the app’s act',
    'TikTok bans a singer’s fan club',
    'The fan club said on Friday that it would open another page elsewhere.',
  ],
  [
    'another ban whose headline recalls one of the app',
    'US puts Huawei on blacklist as India bans TikTok',
    'The Commerce Department added sixty units of Huawei to its list. Huawei said that it would appeal.',
  ],
  [
    'a ban abroad that the story of a deal tells in passing',
    'Universal and TikTok settle in the US',
    'The label’s songs return to the app, which may be banned in America next year. Fans cheered.',
  ],
  [
    'an outage',
    'TikTok back up and running after outage in Germany',
    'The platform was down for an hour. The cause was a failed server.',
  ],
  [
    'an age that nothing is decided on',
    'Ofcom: half of eight-year-olds use TikTok',
    'The minimum age of TikTok is 13, yet children in Britain join earlier, the regulator found in its yearly study.',
  ],
  [
    'no app at all',
    'Court lifts ban on film',
    'The Supreme Court of India lifted the ban on the film on Friday.',
  ],
];

describe('judgeArticle', () => {
  it.each(RESTRICTIONS)('%s: finds the restriction in “%s”', (_language, title, text, apps, jurisdiction) => {
    const judgement = judged(title, text);
    expect(judgement).toMatchObject({ about: true });
    expect(new Set(judgement.apps)).toEqual(new Set(apps));
    expect(judgement.jurisdictions[0]).toBe(jurisdiction);
  });

  it.each(OTHERS)('is silent on %s', (_kind, title, text) => {
    expect(judged(title, text)).toMatchObject({
      about: false,
      apps: [],
      jurisdictions: [],
      mentions: [],
      events: [],
    });
  });

  it('quotes its sentences exactly and says which block they are in', () => {
    const text = 'Nothing here.  The government of Nepal will ban TikTok, its minister said. More follows.';
    const { mentions } = judged('Nepal to ban TikTok', text);
    for (const { quote, block } of mentions) {
      expect(block === -1 ? 'Nepal to ban TikTok' : text).toContain(quote);
    }
    expect(mentions.map(({ block }) => block)).toEqual([-1, 0]);
    expect(mentions[1]?.quote).toBe('The government of Nepal will ban TikTok, its minister said.');
  });

  it('reads names that are split by invisible characters or written in full width', () => {
    const { about } = judged(
      'Nepal bans Tik\u200bTok',
      'The government of Nepal banned ＴｉｋＴｏｋ on Monday.',
    );
    expect(about).toBe(true);
  });

  it.each([
    [
      'a letter from right to left',
      'Nepal bans Tik\u202e\u202cTok',
      'The government of Nepal banned \u2067TikTok\u2069 on Monday.',
    ],
    [
      'Cyrillic letters that look like Latin ones',
      'Nepal bans TіkТоk',
      'The government of Nepal banned ТikТоk on Monday.',
    ],
    [
      'a soft hyphen and a word joiner',
      'Nepal bans Tik\u00adTok',
      'The government of Nepal banned T\u2060ik\u2060Tok on Monday.',
    ],
  ])('reads a name disguised by %s', (_trick, title, text) => {
    expect(judged(title, text)).toMatchObject({ about: true, apps: ['tiktok'], jurisdictions: ['NP'] });
  });

  it('is silent on an app’s own site', () => {
    const story = article(
      'Our case against the TikTok ban',
      'The United States has banned TikTok. A court must stop the law.',
    );
    expect(judgeArticle(judge, story).about).toBe(true);
    for (const site of ['newsroom.tiktok.com', 'www.wechat.com', 'tiktok.com'])
      expect(judgeArticle(judge, { ...story, url: `https://${site}/en-us/story` }).about).toBe(false);
    expect(judgeArticle(judge, { ...story, url: 'https://nottiktok.com/story' }).about).toBe(true);
  });

  it.each([
    ['印封殺TikTok', '內閣週一下令封殺TikTok，理由是國安。', 'IN'],
    ['英禁公務手機用TikTok', '內閣辦公室宣布，公務手機即日起禁用TikTok。', 'GB'],
    ['澳拟禁16岁以下用社媒', '总理说，将立法禁止16岁以下儿童使用TikTok等社交媒体。', 'AU'],
    ['加下令關閉TikTok辦事處', '加國政府以國安為由，下令關閉TikTok的辦事處。', 'CA'],
    ['韓擬禁公務機用TikTok', '內閣擬規定公務機不得安裝TikTok。', 'KR'],
    ['台当局禁公部门使用TikTok', '主管部门宣布，公部门设备禁用TikTok。', 'TW'],
    ['TikTok美禁令周日生效', '最高法院駁回TikTok的上訴，禁令周日生效。', 'US'],
    ['豪、16歳未満のSNS禁止法が成立', '議会は、16歳未満にTikTokなどのSNSを禁じる法案を可決した。', 'AU'],
    ['印、TikTokなど59アプリ禁止', '印政府は、TikTokなど59アプリの利用を禁止した。', 'IN'],
    ['米富豪、豪TikTok禁止法を批判', '豪議会は、TikTokを禁じる法案を可決した。', 'AU'],
    ['濠, 틱톡 금지법 통과', '의회는 틱톡을 금지하는 법안을 통과시켰다.', 'AU'],
    ['英, 틱톡 금지', '내각은 정부 기기에서 틱톡 사용을 금지했다.', 'GB'],
  ])('knows a place by the one character that headlines give it: %s', (title, text, place) => {
    expect(judged(title, text).jurisdictions[0]).toBe(place);
  });

  it('takes a state after a court in Korean for the one whose law it is', () => {
    expect(
      judged('미 법원, 몬태나주 틱톡 금지법 제동', '연방법원 판사는 몬태나주의 틱톡 금지법 시행을 막았다.')
        .jurisdictions[0],
    ).toBe('US-MT');
  });

  it.each([
    [
      'en',
      'US',
      'Trump says he will ban TikTok',
      'President Donald Trump told reporters a ban of the popular Chinese video app TikTok was coming. "I have that authority," he said.',
    ],
    [
      'en',
      'US',
      'Trump to bar Chinese video app',
      'He told reporters he would bar the popular Chinese-owned app TikTok from the United States by executive order.',
    ],
    [
      'en',
      'NP',
      'Journalists’ federation slams Nepal’s TikTok ban',
      'The Federation of Nepali Journalists said the government’s ban on TikTok curbs free speech.',
    ],
    [
      'en',
      'US-MT',
      'Artists and activists sue over Montana ban',
      'Five artists asked a judge to halt the state’s ban on TikTok.',
    ],
    [
      'de',
      'US',
      'Trump: TikTok wird verboten',
      'Vor Journalisten kündigte Trump ein Verbot der chinesischen Video-App TikTok in den USA an.',
    ],
    [
      'fr',
      'US',
      'Trump va interdire TikTok',
      'Il a annoncé aux journalistes l’interdiction de la très populaire application TikTok aux États-Unis.',
    ],
    [
      'es',
      'US',
      'Trump anuncia que vetará TikTok',
      'Trump dijo a los periodistas que prohibirá la popular aplicación china TikTok en Estados Unidos.',
    ],
    [
      'it',
      'US',
      'Trump: vieterò TikTok',
      'Trump ha annunciato ai giornalisti il divieto della popolare app cinese TikTok negli Stati Uniti.',
    ],
    [
      'pt',
      'US',
      'Trump diz que vai banir o TikTok',
      'Trump disse a jornalistas que vai banir o popular aplicativo chinês TikTok dos Estados Unidos.',
    ],
    [
      'pl',
      'US',
      'Trump zapowiada zakaz TikToka',
      'Trump zapowiedział dziennikarzom zakaz popularnej chińskiej aplikacji TikTok w USA.',
    ],
    [
      'ru',
      'US',
      'Трамп пообещал запретить TikTok',
      'Трамп объявил журналистам о запрете популярного китайского приложения TikTok в США.',
    ],
    [
      'tr',
      'US',
      'Trump: TikTok’u yasaklayacağım',
      'Trump gazetecilere, popüler Çinli uygulama TikTok’u ABD’de yasaklayacağını söyledi.',
    ],
    [
      'id',
      'US',
      'Trump akan larang TikTok',
      'Trump mengatakan kepada wartawan akan melarang aplikasi populer asal China, TikTok, di Amerika Serikat.',
    ],
    [
      'vi',
      'US',
      'Trump nói sẽ cấm TikTok',
      'Ông Trump nói với các phóng viên sẽ cấm ứng dụng video nổi tiếng TikTok tại Mỹ.',
    ],
    [
      'ar',
      'US',
      'ترامب يعلن حظر تيك توك',
      'أعلن ترامب للصحفيين حظر التطبيق الصيني الشهير تيك توك في الولايات المتحدة.',
    ],
    [
      'hi',
      'US',
      'ट्रंप ने कहा, टिकटॉक पर लगेगा बैन',
      'ट्रंप ने पत्रकारों से कहा कि अमेरिका में चीनी ऐप टिकटॉक पर बैन लगाया जाएगा।',
    ],
    [
      'ja',
      'US',
      'トランプ氏「TikTok禁止する」',
      'トランプ大統領は記者団に、米国での中国系動画アプリ「TikTok」の利用を禁止すると述べた。',
    ],
    [
      'ja',
      'JP',
      '官房長官、TikTok利用制限に言及',
      '官房長官は記者会見で、政府端末での利用を禁止していると説明し、TikTokも対象だと述べた。',
    ],
    [
      'ja',
      'US',
      'トランプ氏、記者団に禁止表明 TikTok',
      '大統領は記者団に、利用禁止の大統領令に署名する考えを示した。TikTokは反発している。',
    ],
    [
      'ko',
      'US',
      '트럼프 "틱톡 금지할 것"',
      '트럼프 대통령은 기자들에게 미국에서 중국 동영상 앱 틱톡을 금지하겠다고 말했다.',
    ],
    [
      'ko',
      'NP',
      '네팔 장관, 기자회견서 틱톡 금지 발표',
      '네팔 장관은 기자회견에서 틱톡 사용을 금지하기로 했다고 밝혔다.',
    ],
    ['zh', 'US', '特朗普：将封禁TikTok', '特朗普对记者说，将封禁来自中国的短视频应用TikTok。'],
    ['zh', 'TW', '數位部記者會：公部門禁用抖音', '數位部在記者會上宣布禁用抖音與TikTok，適用所有公部門。'],
    [
      'zh',
      'US',
      '美众院通过禁令 记者：TikTok员工如何看',
      '本报记者从华盛顿报道，众议院通过法案，要求字节跳动剥离TikTok。',
    ],
  ])(
    'does not take those who are told of a ban for those whom the app shut out: %s %s %s',
    (_, place, title, text) => {
      const { about, jurisdictions } = judged(title, text);
      expect({ about, first: jurisdictions[0] }).toEqual({ about: true, first: place });
    },
  );

  it.each([
    [
      'en',
      'PK',
      'MPs urge TikTok ban be lifted in Pakistan',
      'Lawmakers in Pakistan urged the telecoms authority to lift its ban on TikTok, saying that thousands live on it.',
    ],
    [
      'en',
      'US',
      'Lawmakers press TikTok as court halts ban',
      'Two senators pressed TikTok on its data on the day a US court halted the ban on the app.',
    ],
    [
      'en',
      'NP',
      'Nepal asks TikTok to appoint contact as it lifts ban',
      'Nepal’s cabinet lifted the ban on TikTok and asked the platform to appoint a focal person in the country.',
    ],
    [
      'en',
      'US',
      'Trump calls on TikTok’s owner to sell or face ban',
      'The president called on ByteDance to sell TikTok’s US business within 90 days or be shut down.',
    ],
    [
      'en',
      'ID',
      'Indonesia lifts ban after asking TikTok to clean up',
      'Indonesia lifted its ban on TikTok a week after asking the company to remove pornography.',
    ],
    [
      'de',
      'AL',
      'Albanien: Opposition fordert Ende der TikTok-Sperre',
      'Die Opposition in Albanien fordert die Regierung auf, das Verbot von TikTok aufzuheben.',
    ],
    [
      'de',
      'PK',
      'Pakistan hebt TikTok-Sperre auf',
      'Die Behörde hatte TikTok aufgefordert, Inhalte zu filtern, und hob nun die Sperre in Pakistan auf.',
    ],
    [
      'de',
      'NP',
      'Nepal: Server von TikTok gesperrt',
      'Die nepalesische Regierung ließ die Domains von TikTok von den Anbietern blockieren.',
    ],
    [
      'de',
      'US',
      'Trump verlängert Frist für TikTok',
      'Trump hat die Frist verlängert, bis zu der ByteDance TikTok verkaufen muss.',
    ],
    [
      'fr',
      'NP',
      'Le Népal lève l’interdiction de TikTok',
      'Le gouvernement népalais a demandé à TikTok de s’enregistrer puis levé l’interdiction.',
    ],
    [
      'es',
      'PK',
      'Pakistán levanta el veto a TikTok',
      'El regulador pidió a TikTok que modere contenidos y levantó la prohibición en Pakistán.',
    ],
    [
      'ru',
      'PK',
      'Пакистан снял блокировку TikTok',
      'Регулятор потребовал от TikTok модерации и снял блокировку приложения в Пакистане.',
    ],
    ['zh', 'NP', '尼泊尔解除TikTok禁令', '尼泊尔政府要求TikTok在当地设联络处，并解除了禁令。'],
    [
      'ja',
      'NP',
      'ネパール、TikTokの禁止を解除',
      'ネパール政府はTikTokに連絡窓口の設置を求め、禁止を解除した。',
    ],
    [
      'ja',
      'PK',
      'パキスタン、TikTok遮断を解除',
      'パキスタン当局は、TikTokに不適切動画の削除を求めた上で、遮断が解除されたと発表した。',
    ],
    ['ko', 'NP', '네팔, 틱톡 금지 해제', '네팔 정부는 틱톡에 등록을 요구한 뒤 금지 조치를 해제했다.'],
    [
      'pl',
      'PK',
      'Pakistan zniósł blokadę TikToka',
      'Urząd wezwał TikToka do moderacji i zniósł blokadę aplikacji w Pakistanie.',
    ],
    [
      'id',
      'PK',
      'Pakistan cabut blokir TikTok',
      'Otoritas meminta TikTok memoderasi konten lalu mencabut blokir di Pakistan.',
    ],
    ['ar', 'NP', 'نيبال ترفع الحظر عن تيك توك', 'طالبت حكومة نيبال تيك توك بالتسجيل ثم رفعت الحظر عنه.'],
    ['hi', 'NP', 'नेपाल ने टिकटॉक से बैन हटाया', 'नेपाल सरकार ने टिकटॉक से पंजीकरण को कहा और प्रतिबंध हटा दिया।'],
    [
      'vi',
      'NP',
      'Nepal dỡ bỏ lệnh cấm TikTok',
      'Chính phủ Nepal yêu cầu TikTok đăng ký, rồi dỡ bỏ lệnh cấm với ứng dụng.',
    ],
  ])(
    'knows a ban that is lifted though the app is asked for something too: %s %s %s',
    (_, place, title, text) => {
      const { about, jurisdictions } = judged(title, text);
      expect({ about, first: jurisdictions[0] }).toEqual({ about: true, first: place });
    },
  );

  it('takes the first sentence of a text without a headline for one', () => {
    expect(judged('', 'Kenya’s parliament will vote on a ban of TikTok. Teachers asked for it.').about).toBe(
      true,
    );
    expect(judged('', 'Pupils in Leeds dance on TikTok. Kenya’s parliament may ban TikTok.').about).toBe(
      false,
    );
  });

  it('does not take a Turkish ending for a Portuguese word', () => {
    expect(
      judged('Azerbaycan’da TikTok’a erişim engeli', 'Devlet Güvenlik Servisi TikTok’a erişimi kapattı.')
        .about,
    ).toBe(true);
  });

  it('reads traditional characters as simplified ones in every word', () => {
    expect(judged('內閣下令關閉TikTok', '國會通過該法，不准十六歲以下兒童使用TikTok。').about).toBe(true);
  });

  it('does not take the seat of the app’s company for the one who restricts', () => {
    const { jurisdictions } = judged(
      'Belgium bans Chinese app TikTok from government phones',
      'Belgium’s prime minister said the Chinese-owned app TikTok would be banned from government devices because Beijing might read the data.',
    );
    expect(jurisdictions).toEqual(['BE']);
  });

  it('names the state and not the country when the state restricts', () => {
    const { jurisdictions } = judged(
      'Texas bans TikTok from state devices',
      'Texas became the latest US state to ban TikTok from state-issued devices, its governor said.',
    );
    expect(jurisdictions).toEqual(['US-TX']);
  });

  it.each([
    [
      'the state, when its country only says where it is',
      'One more state of the US bars TikTok',
      'Wyoming joined other states of the US and barred TikTok from state devices. Officials there fear China.',
      'US-WY',
    ],
    [
      'the country whose own paper speaks of “the government”',
      'Rząd rozważa zakaz TikToka',
      'W Polsce decyzji jeszcze nie ma. Zakaz TikToka na telefonach urzędników mają USA, Kanada i Komisja Europejska.',
      'PL',
    ],
    [
      'the one whose ban a sentence tells without naming the app',
      'TikTok shut out of one more country after the US',
      'The order to block access came from the government of Kyrgyzstan. TikTok did not comment.',
      'KG',
    ],
    [
      'the country whose order a court of one state stops',
      'California court halts ban on WeChat',
      'A judge stopped the order of the US Commerce Department that would have banned WeChat. Users had sued.',
      'US',
    ],
  ])('gives first %s', (_rule, title, text, first) => {
    expect(judged(title, text).jurisdictions[0]).toBe(first);
  });

  it.each([
    [
      'US-MT',
      'Court stops state’s ban of TikTok',
      'On Thursday a federal judge in Montana stopped the state’s ban of TikTok. The state’s attorney general had defended it.',
      'us-2023-11-30-mt-sb-419-preliminary-injunction',
    ],
    [
      'US-MT',
      'Court stops ban of TikTok',
      'On Thursday a federal judge in Montana stopped what was the first TikTok ban by a US state.',
      'us-2023-11-30-mt-sb-419-preliminary-injunction',
    ],
    [
      'US-MT',
      'Court stops ban of TikTok',
      'A judge in Missoula, Montana blocked the TikTok ban on Thursday. The governor had put his name to it.',
      'us-2023-11-30-mt-sb-419-preliminary-injunction',
    ],
    [
      'US-MT',
      'Un juge bloque l’interdiction de TikTok',
      'Un juge fédéral du Montana a bloqué jeudi la première interdiction de TikTok par un État américain.',
      'us-2023-11-30-mt-sb-419-preliminary-injunction',
    ],
    [
      'US',
      'Court halts WeChat ban',
      'A federal judge in San Francisco, California, halted the WeChat ban on Saturday.',
      'us-2020-09-19-wechat-users-preliminary-injunction',
    ],
    [
      'US',
      'Court halts WeChat ban',
      'A court in San Francisco halted the WeChat ban on Saturday. The State Department was silent. Several states have rules of their own.',
      'us-2020-09-19-wechat-users-preliminary-injunction',
    ],
    [
      'US',
      'Gericht stoppt WeChat-Verbot',
      'Ein Gericht im Bundesstaat Kalifornien hat am Samstag das Verbot von WeChat gestoppt.',
      'us-2020-09-19-wechat-users-preliminary-injunction',
    ],
  ])('tells a state’s own ban from a court’s seat: %s, “%s”', (place, title, text, event) => {
    const day = event.slice(3, 13).replaceAll('-', '/');
    const story = { ...article(title, text), url: `https://news.example/${day}/story` };
    const judgement = judgeArticle(judge, story);
    expect(judgement.jurisdictions).toEqual([place]);
    expect(judgement.events.map(({ id }) => id)).toEqual([event]);
  });

  it('takes the state whose own rule a court upholds for the one who restricts', () => {
    const text =
      'A federal court in Texas upheld the state’s TikTok ban on the devices of public universities.';
    expect(judged('Court lets TikTok ban stand', text).jurisdictions).toEqual(['US-TX']);
  });

  it('takes a ban that is told with an earlier date for background', () => {
    const story = article(
      'Chad blocks TikTok',
      'Chad’s regulator blocked TikTok. In March 2021 Pakistan banned TikTok on a court’s order.',
    );
    const later = { ...story, url: 'https://news.example/2024/06/03/story' };
    expect(judgeArticle(judge, later).jurisdictions).toEqual(['TD']);
  });

  it('does not take “the app” for a watched one beside another’s name', () => {
    const { about } = judged(
      'Regulator halts downloads of DeepSeek app',
      'The data protection commission suspended the DeepSeek app on Saturday. Ministries had already blocked it. Some were reminded of TikTok.',
    );
    expect(about).toBe(false);
  });

  it('counts a law that keeps minors off several apps when it names a watched one', () => {
    const judgement = judged(
      'Denmark passes law to ban social media for under-15s',
      'The Danish parliament passed a law that bans children from social media such as TikTok and Snapchat.',
    );
    expect(judgement).toMatchObject({ about: true, apps: ['tiktok'], jurisdictions: ['DK'] });
  });

  it.each([
    [
      'a network that is called by one letter',
      'Brasil bloquea la red social X',
      'El Tribunal Supremo ordenó suspender la red social X en todo Brasil. Muchos usuarios se fueron a TikTok.',
    ],
    [
      'what an app says that it does to people',
      'Clip of a crash spreads',
      'TikTok says it is banning anyone who shares the clip. Others asked viewers to look away. The family asked for calm.',
    ],
    [
      'a sentence or two in the middle of a long story',
      'President rejects meddling from abroad',
      ...Array.from({ length: 30 }, (_, n) => `On day ${n} he spoke of roads, wages and rain.`),
      'Asked about the United States, he said his government would not ban TikTok.',
      'The Senate in Washington debates a ban of TikTok.',
    ],
    [
      'a deal of the app that no law stands behind',
      'Retailer wins bid for TikTok concert series',
      'The two companies signed a deal on Friday. Tickets go on sale in May.',
    ],
    [
      'an algorithm that users may switch off (pl)',
      'Użytkownicy TikToka w Europie wyłączą algorytm',
      'Aby spełnić wymogi aktu o usługach cyfrowych, TikTok pozwoli wyłączyć spersonalizowane rekomendacje.',
    ],
    [
      'an algorithm that users may switch off (ru)',
      'Пользователи TikTok в Европе смогут отключить алгоритм',
      'Чтобы соблюсти закон о цифровых услугах, TikTok позволит отключать персональные рекомендации.',
    ],
    [
      'an algorithm that users may switch off (zh)',
      'TikTok 欧洲用户可关闭推荐算法',
      '为遵守欧盟数字服务法，TikTok 将允许用户关闭个性化推荐功能。',
    ],
    [
      'an algorithm that users may switch off (tr)',
      "Avrupa'daki TikTok kullanıcıları algoritmayı kapatabilecek",
      "Dijital Hizmetler Yasası'na uymak için TikTok, AB'deki kullanıcıların kişisel önerileri kapatmasına izin verecek.",
    ],
    [
      'an algorithm that users may switch off (ar)',
      'مستخدمو تيك توك في أوروبا يمكنهم إيقاف الخوارزمية',
      'امتثالا لقانون الخدمات الرقمية سيسمح تيك توك بإيقاف التوصيات الشخصية.',
    ],
    [
      'an algorithm that users may switch off (ja)',
      'TikTok、欧州で推薦アルゴリズムをオフに可能に',
      'デジタルサービス法に対応し、TikTokはEUの利用者がおすすめを停止できるようにする。',
    ],
  ])('is silent on %s', (_kind, title, ...text) => {
    expect(judged(title, ...text).about).toBe(false);
  });

  it('tells an article on the devices of officials from one on the public', () => {
    const staff = judged(
      'La Commission demande à ses agents de supprimer TikTok',
      'Les fonctionnaires de la Commission européenne devront se passer de TikTok sur leur téléphone de travail.',
    );
    expect(staff).toMatchObject({ about: true, devices: true });
    const everyone = judged(
      'India bans TikTok',
      'The government in New Delhi banned the app for everyone.',
      'Officials deleted TikTok from government phones years ago.',
    );
    expect(everyone.about).toBe(true);
    expect(everyone).not.toHaveProperty('devices');
  });

  it('knows a switch-off, and a deal that a law demands', () => {
    expect(judged('Tirana to switch off TikTok for a year').score).toBeGreaterThan(0.5);
    const deal = judged(
      'Rival’s bid for TikTok faces hurdles',
      'The grocer joined the bidding on Monday.',
      'Under an order that the president signed in August, TikTok will be banned in the United States unless its owner sells it.',
      'The owner has weighed selling a stake in the US business of TikTok.',
    );
    expect(deal).toMatchObject({ about: true, jurisdictions: ['US'] });
  });

  it('takes “the ban” after a restriction was told for that one', () => {
    const judgement = judged(
      'Biden signs bill that may force TikTok’s owner to sell',
      'Shopkeepers in Las Vegas look for other ways to be found.',
      'Congress will see to the ban before winter, a lobbyist told them.',
    );
    expect(judgement).toMatchObject({ about: true, jurisdictions: ['US'] });
    expect(judgement.mentions.map(({ block }) => block)).toEqual([-1, 1]);
  });

  it('takes a ban far below for another one', () => {
    const days = Array.from({ length: 8 }, (_, day) => `On day ${day} it rained in the valley.`);
    const { mentions } = judged('Nepal bans TikTok', ...days, 'Officials will ban cars on Sundays.');
    expect(mentions.map(({ block }) => block)).toEqual([-1]);
  });

  it('takes Chinese paragraphs that end without a stop for prose', () => {
    const paragraph =
      '据外媒报道，美国众议院将表决封禁TikTok的法案，这一举措令该公司猝不及防，也引发了潜在买家的兴趣，多名议员表示支持该法案，公司则称将诉诸法律';
    expect(judged('美国众议院将表决封禁TikTok法案', ...Array(8).fill(paragraph)).about).toBe(true);
  });

  it('lets a text come late to it when its headline names the app and who acted', () => {
    const text = [
      'One song is about a lamp, another about her aunt, who never had a telephone.',
      'The aunt still lives beside the old mill and counts the boats.',
      'It was a warm evening, and the songs went on until the lamps were lit along the river.',
      'Nobody in the room had thought of politics, says the singer, who has three million followers.',
      'She sings there still, twice a week, and the river is as loud as ever.',
      'She came to TikTok in spring, when all the halls were closed, and stayed there through the year.',
      'Then the United States ordered that TikTok be banned.',
      'Her friends had other plans for the autumn, and a tour through six cities was one of them.',
      'A judge blocked the ban of TikTok a day before it took effect.',
    ];
    expect(judged('TikTok and President Trump: a long summer', ...text).about).toBe(true);
    expect(judged('TikTok and the river: a long summer', ...text).about).toBe(false);
  });

  it('takes a list of headlines for no article', () => {
    const headlines = Array.from(
      { length: 12 },
      (_, day) => `Day ${day}: judge blocks TikTok ban in the United States`,
    );
    expect(judged('TikTok ban: latest news', ...headlines).about).toBe(false);
  });

  it('takes an article without text for none', () => {
    expect(judged('')).toMatchObject({ about: false, score: 0 });
  });

  it('never fails, whatever the article', () => {
    const word = fc.constantFrom(
      'TikTok ',
      'ban ',
      'India ',
      '微信',
      'حظر ',
      '\u200f',
      '1 ',
      '. ',
      '\ud800',
      'September 19, 2020 ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, paragraphs) => {
        const { score, mentions, events } = judged(title, ...paragraphs);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { quote, block } of [...mentions, ...events])
          expect(block === -1 ? title : paragraphs[block]).toContain(quote);
      }),
    );
  });

  it('keeps its work bounded on text made to be slow', () => {
    const bombs = [
      'ban TikTok '.repeat(20_000),
      'a'.repeat(200_000),
      '. '.repeat(100_000),
      'TikTok'.repeat(30_000),
    ];
    const started = performance.now();
    for (const bomb of bombs) judged('Nepal bans TikTok', bomb);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
