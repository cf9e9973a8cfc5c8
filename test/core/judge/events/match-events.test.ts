import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const judge = authoredJudge();

function eventsOf(date: string, title: string, ...paragraphs: string[]) {
  return eventsIn('en', date, title, ...paragraphs);
}

function eventsIn(...written: Parameters<typeof datedArticle>) {
  return judgeArticle(judge, datedArticle(...written)).events;
}

const WECHAT = [
  'Judge halts WeChat order',
  'Magistrate Judge Laurel Beeler blocked the Commerce Department order that would have banned WeChat in the United States.',
] as const;

describe('matchEvents', () => {
  it('finds the event by the judge, the day and what she did', () => {
    const [first] = eventsOf('2020-09-20', ...WECHAT);
    expect(first).toMatchObject({
      id: 'us-2020-09-19-wechat-users-preliminary-injunction',
      quote: WECHAT[1],
      block: 0,
    });
    expect(first?.certainty).toBeGreaterThan(0.8);
  });

  it.each([
    [
      'de',
      '2023-02-23',
      'EU-Kommission verbannt TikTok von Diensthandys',
      [
        'Die Europäische Kommission untersagt ihren Mitarbeitern die Nutzung von TikTok auf Dienstgeräten.',
        'Bis zum 15. März müssen sie die App löschen.',
      ],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'fr',
      '2023-02-24',
      'La Commission européenne interdit TikTok à son personnel',
      [
        "La Commission européenne a suspendu l'utilisation de TikTok sur les appareils de ses agents.",
        "Ils ont jusqu'au 15 mars pour supprimer l'application.",
      ],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'es',
      '2023-02-23',
      'La Comisión Europea prohíbe TikTok a sus empleados',
      ['La Comisión Europea ha vetado TikTok en los dispositivos oficiales de sus funcionarios.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'it',
      '2023-02-24',
      'La Commissione europea vieta TikTok ai dipendenti',
      ["La Commissione europea ha sospeso l'uso di TikTok sui dispositivi di servizio."],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'pl',
      '2023-02-23',
      'Komisja Europejska zakazuje TikToka na służbowych telefonach',
      ['Komisja Europejska nakazała pracownikom usunięcie TikToka z telefonów służbowych.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'ru',
      '2023-02-24',
      'Еврокомиссия запретила сотрудникам TikTok',
      ['Еврокомиссия запретила использовать TikTok на служебных устройствах.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'zh',
      '2023-02-24',
      '欧盟委员会禁止员工使用TikTok',
      ['欧盟委员会要求工作人员从公务手机上删除TikTok。'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'ja',
      '2023-02-24',
      '欧州委、職員のTikTok使用を禁止',
      ['欧州委員会は23日、職員の公用端末でのTikTok使用を禁止した。'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'ko',
      '2023-02-24',
      'EU 집행위, 직원 틱톡 사용 금지',
      ['유럽연합 집행위원회는 직원의 업무용 기기에서 틱톡 사용을 금지했다.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'ar',
      '2023-02-24',
      'المفوضية الأوروبية تحظر تيك توك على أجهزة موظفيها',
      ['أمرت المفوضية الأوروبية موظفيها بحذف تيك توك من الأجهزة الرسمية.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'pt',
      '2023-02-23',
      'Comissão Europeia proíbe TikTok em aparelhos de funcionários',
      ['A Comissão Europeia suspendeu o uso do TikTok nos dispositivos de seus funcionários.'],
      'eu-2023-02-23-commission-suspends-tiktok',
    ],
    [
      'de',
      '2023-02-28',
      'EU-Parlament verbietet TikTok auf Diensthandys',
      [
        'Das Europäische Parlament untersagt seinen Mitarbeitern TikTok auf Diensthandys. Zuvor hatte die Kommission die App verboten.',
      ],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'fr',
      '2023-02-28',
      'Le Parlement européen interdit TikTok',
      [
        'Le Parlement européen va interdire TikTok sur les appareils de travail de son personnel, après la Commission.',
      ],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'es',
      '2023-02-28',
      'El Parlamento Europeo veta TikTok en los móviles de su personal',
      [
        'El Parlamento Europeo prohibirá TikTok en los dispositivos oficiales desde el 20 de marzo.',
      ],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'it',
      '2023-02-28',
      'Anche il Parlamento europeo vieta TikTok',
      ['Il Parlamento europeo vieta TikTok sui dispositivi di servizio dei dipendenti.'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'ru',
      '2023-02-28',
      'Европарламент запретил TikTok сотрудникам',
      ['Европарламент запретит TikTok на служебных телефонах.'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'zh',
      '2023-03-01',
      '欧洲议会禁止员工使用TikTok',
      ['欧洲议会宣布禁止在公务手机上使用TikTok。'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'ja',
      '2023-03-01',
      '欧州議会も職員のTikTok禁止',
      ['欧州議会は職員の公用端末でのTikTok使用を禁止すると発表した。'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'ko',
      '2023-03-01',
      '유럽의회도 직원 틱톡 금지',
      ['유럽의회는 업무용 기기에서 틱톡 사용을 금지하기로 했다.'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'pl',
      '2023-02-28',
      'Parlament Europejski zakazuje TikToka',
      ['Parlament Europejski zakaże pracownikom TikToka na telefonach służbowych.'],
      'eu-2023-02-28-parliament-announces-tiktok-ban',
    ],
    [
      'de',
      '2020-09-18',
      'USA verbieten Downloads von TikTok und WeChat',
      ['Das US-Handelsministerium verbietet ab Sonntag den Download von TikTok und WeChat.'],
      'us-2020-09-18-commerce-identifications',
    ],
    [
      'fr',
      '2020-09-18',
      'Les États-Unis interdisent TikTok et WeChat',
      [
        'Le département américain du Commerce interdit dès dimanche de télécharger TikTok et WeChat.',
      ],
      'us-2020-09-18-commerce-identifications',
    ],
    [
      'ja',
      '2020-09-18',
      '米商務省、TikTokとWeChatの配信禁止を発表',
      ['米商務省は18日、TikTokとWeChatのアプリ配信を20日から禁止すると発表した。'],
      'us-2020-09-18-commerce-identifications',
    ],
    [
      'ko',
      '2020-09-19',
      '미 상무부, 틱톡·위챗 다운로드 금지',
      ['미국 상무부는 20일부터 틱톡과 위챗의 다운로드를 금지한다고 발표했다.'],
      'us-2020-09-18-commerce-identifications',
    ],
    [
      'de',
      '2025-01-17',
      'Supreme Court bestätigt TikTok-Gesetz',
      [
        'Das Oberste Gericht der USA hat das Gesetz bestätigt, das den Verkauf oder ein Verbot von TikTok verlangt.',
      ],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'fr',
      '2025-01-17',
      'La Cour suprême valide la loi sur TikTok',
      [
        "La Cour suprême des États-Unis a validé vendredi la loi qui impose la vente de TikTok sous peine d'interdiction.",
      ],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'es',
      '2025-01-17',
      'El Supremo de EE UU avala el veto a TikTok',
      [
        'El Tribunal Supremo de Estados Unidos avaló la ley que obliga a ByteDance a vender TikTok.',
      ],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'it',
      '2025-01-17',
      'La Corte Suprema conferma il divieto di TikTok',
      [
        'La Corte Suprema degli Stati Uniti ha confermato la legge che vieta TikTok se non viene venduto.',
      ],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'ru',
      '2025-01-17',
      'Верховный суд США оставил в силе закон о TikTok',
      ['Верховный суд США оставил в силе закон, обязывающий ByteDance продать TikTok.'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'ja',
      '2025-01-18',
      '米最高裁、TikTok禁止法を支持',
      ['米連邦最高裁は17日、TikTok禁止法を合憲と判断した。'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'ko',
      '2025-01-18',
      '미 대법원, 틱톡 금지법 합헌',
      ['미국 연방대법원은 틱톡 금지법이 합헌이라고 판단했다.'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'ar',
      '2025-01-17',
      'المحكمة العليا الأميركية تؤيد حظر تيك توك',
      ['أيدت المحكمة العليا الأميركية القانون الذي يلزم بايت دانس ببيع تيك توك أو حظره.'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'pt',
      '2025-01-17',
      'Suprema Corte dos EUA mantém lei que bane TikTok',
      ['A Suprema Corte dos Estados Unidos manteve a lei que obriga a venda do TikTok.'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'tr',
      '2025-01-17',
      'ABD Yüksek Mahkemesi TikTok yasasını onayladı',
      ["ABD Yüksek Mahkemesi, TikTok'un satılmasını ya da yasaklanmasını öngören yasayı onayladı."],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'hi',
      '2025-01-17',
      'अमेरिकी सुप्रीम कोर्ट ने टिकटॉक बैन बरकरार रखा',
      ['अमेरिका के सुप्रीम कोर्ट ने टिकटॉक पर प्रतिबंध वाले कानून को बरकरार रखा।'],
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'de',
      '2024-03-13',
      'Repräsentantenhaus stimmt für TikTok-Verbot',
      [
        'Das US-Repräsentantenhaus hat ein Gesetz verabschiedet, das ByteDance zum Verkauf von TikTok zwingt.',
      ],
      'us-2024-03-13-house-passes-hr7521',
    ],
    [
      'fr',
      '2024-03-13',
      'La Chambre des représentants vote la loi sur TikTok',
      [
        "La Chambre des représentants américaine a adopté une loi qui interdit TikTok s'il n'est pas vendu.",
      ],
      'us-2024-03-13-house-passes-hr7521',
    ],
    [
      'zh',
      '2024-03-14',
      '美众议院通过TikTok法案',
      ['美国众议院通过法案，要求字节跳动剥离TikTok，否则将被禁。'],
      'us-2024-03-13-house-passes-hr7521',
    ],
    [
      'ja',
      '2024-03-14',
      '米下院、TikTok規制法案を可決',
      ['米下院は13日、TikTokの米国事業の売却を迫る法案を可決した。'],
      'us-2024-03-13-house-passes-hr7521',
    ],
    [
      'es',
      '2024-03-13',
      'La Cámara de Representantes aprueba vetar TikTok',
      ['La Cámara de Representantes de EE UU aprobó la ley que obliga a vender TikTok.'],
      'us-2024-03-13-house-passes-hr7521',
    ],
    [
      'de',
      '2024-04-24',
      'US-Senat stimmt für TikTok-Gesetz',
      [
        'Der US-Senat hat das Gesetz verabschiedet, das den Verkauf von TikTok erzwingt. Präsident Biden will es heute unterzeichnen.',
      ],
      'us-2024-04-23-senate-passes-package',
    ],
    [
      'zh',
      '2024-04-24',
      '美参议院通过TikTok不卖就禁法案',
      ['美国参议院周二通过法案，TikTok若不剥离将被禁。'],
      'us-2024-04-23-senate-passes-package',
    ],
  ])(
    'knows the record’s bodies by what a language calls them: %s %s %s',
    (lang, date, title, texts, id) => {
      expect(eventsIn(lang, date, title, ...texts).map((event) => event.id)).toEqual([id]);
    },
  );

  it('never takes an event after the publication day for reported', () => {
    const ids = eventsOf('2020-09-15', ...WECHAT).map(({ id }) => id);
    expect(ids.filter((id) => id > 'us-2020-09-17')).toEqual([]);
  });

  it('finds an event that an article recalls, by its date', () => {
    const ids = eventsOf(
      '2023-03-20',
      'Britain bans TikTok from government phones',
      'The British government banned TikTok from ministers’ phones.',
      'India banned TikTok and 58 other apps on June 29, 2020, citing security.',
    ).map(({ id }) => id);
    expect(ids).toContain('in-2020-06-29-59-apps-blocked');
  });

  it.each([
    ['vi', 'Ấn Độ cấm TikTok và 58 ứng dụng khác hôm 29.6.2020.'],
    ['vi', 'Ấn Độ cấm TikTok và 58 ứng dụng khác ngày 29/6.'],
    ['vi', 'Ấn Độ cấm TikTok và 58 ứng dụng khác hôm thứ Hai (29/6).'],
    ['de', 'Indien hat TikTok und 58 weitere Apps am 29.06.2020 verboten.'],
    ['es', 'India prohibió TikTok y otras 58 aplicaciones el 29/6/2020.'],
  ])('reads a day that stands before its month, %s: %s', (lang, text) => {
    const found = eventsIn(lang, '2020-12-01', text.slice(0, -1), text);
    expect(found.map(({ id }) => id)).toContain('in-2020-06-29-59-apps-blocked');
  });

  it('finds an event by the number of an instrument', () => {
    const ids = eventsOf(
      '2021-06-10',
      'Biden revokes orders against TikTok and WeChat',
      'President Biden signed Executive Order 14034 on Wednesday, revoking the orders that would have banned TikTok and WeChat in the United States.',
    ).map(({ id }) => id);
    expect(ids).toContain('us-2021-06-09-eo-14034-revokes');
  });

  it('matches nothing of another country', () => {
    const ids = eventsOf(
      '2020-09-20',
      'Ecuador debates a TikTok ban',
      'The National Assembly of Ecuador debated a bill that would ban TikTok in the country.',
    ).map(({ id }) => id);
    expect(ids).toEqual([]);
  });

  it.each([
    [
      'the act of the body that it names, not of the others that acted those days',
      [
        '2023-02-24',
        'EU officials to drop TikTok from official devices',
        'The European Commission banned TikTok from the work phones of its staff on Thursday.',
      ],
      ['eu-2023-02-23-commission-suspends-tiktok'],
    ],
    [
      'nothing by the month alone where the record has several events in it',
      [
        '2022-05-10',
        'Congress weighs TikTok ban',
        'In August of 2020 an order called for TikTok to be banned in the United States.',
      ],
      [],
    ],
    [
      'not what another country did the same day, which a sentence only recalls',
      [
        '2023-02-27',
        'Canada bans TikTok from government phones',
        'The Canadian government said TikTok would be banned from its phones. In Ottawa, the minister spoke of a risk.',
        'TikTok will be removed from government phones across Canada, the president of the Treasury Board said.',
        'The US federal government and the European Union had previously banned TikTok on devices of their staff.',
      ],
      ['ca-2023-02-27-federal-tiktok-announced', 'ca-2023-02-27-house-announces-tiktok'],
    ],
    [
      'not an event of the day after that nothing points to',
      ['2023-02-28', 'There are several ways Congress might ban TikTok in the United States'],
      ['us-2023-02-27-omb-m-23-13', 'us-2023-02-24-data-act-introduced'],
    ],
  ])('takes %s', (_rule, [date = '', title = '', ...text], allowed) => {
    const ids = eventsOf(date, title, ...text).map(({ id }) => id);
    expect(ids.filter((id) => !(allowed as string[]).includes(id))).toEqual([]);
    if (allowed.length === 1 && text.length > 0) expect(ids).toEqual(allowed);
  });

  it('tells what the title or the first block reports from what only the rest does', () => {
    const found = eventsOf(
      '2022-12-15',
      'Senate approves bill to ban TikTok on government devices',
      'The bill now goes to the House of Representatives.',
      'The No TikTok on Government Devices Act of Senator Josh Hawley was approved by the US Senate, all senators voting for it.',
      'A few days ago, Senator Marco Rubio and Representative Mike Gallagher filed another bill, which would ban TikTok in the United States altogether.',
    );
    expect(new Map(found.map(({ id, opening }) => [id, opening]))).toEqual(
      new Map([
        ['us-2022-12-14-senate-passes-s1143', true],
        ['us-2022-12-13-anti-social-ccp-act-introduced', undefined],
      ]),
    );
  });
  it.each([
    [
      'what a neighbour in time did',
      '2024-03-08',
      '미 하원 위원회, 틱톡 금지 법안 가결',
      '미국 연방 하원 위원회가 틱톡을 금지하는 법안을 가결했다.',
      ['us-2024-03-07-hr7521-committee'],
    ],
    [
      'what happens only the day after, unless a name points to it',
      '2024-05-02',
      'Депутат просит заблокировать TikTok в России',
      'Депутат предложил заблокировать соцсеть TikTok на территории России. В ByteDance и TikTok не ответили.',
      [],
    ],
    [
      'what another place did, in a sentence that names none',
      '2023-03-09',
      'Rząd może zakazać TikToka?',
      'Zakaz TikToka na urządzeniach urzędników mają już USA. Stany Zjednoczone zastanawiają się nad ustawą o zakazie TikToka. W Polsce minister nie wyklucza zakazu.',
      [],
    ],
    [
      'what undid it the same day',
      '2025-01-20',
      'Where TikTok is banned',
      'In the United States TikTok was blocked on January 19, 2025.',
      ['us-2025-01-19-pafaca-takes-effect'],
    ],
    [
      'another body that followed the same day',
      '2023-03-08',
      'EU institutions ban TikTok',
      'On 23 February the European Union banned TikTok from the work phones of its staff.',
      ['eu-2023-02-23-commission-suspends-tiktok'],
    ],
    [
      'what happened on another day than the one that is said',
      '2020-07-21',
      'A TikTok ban',
      'The US House passed a bill on July 17 to ban TikTok from government devices.',
      [],
    ],
    [
      'what happened a year before the day that a deadline falls on',
      '2025-06-20',
      'Deadline for TikTok moves to September 17',
      'President Trump signed an order that extends the deadline for a ban of TikTok in the United States to September 17.',
      ['us-2025-06-19-eo-14310'],
    ],
    [
      'an order that gives back, for a ban',
      '2025-01-20',
      'TikTok shuts down in the United States',
      'TikTok is blocked in the United States.',
      ['us-2025-01-19-pafaca-takes-effect'],
    ],
  ])('does not take for reported %s', (_, date, title, text, expected) => {
    expect(eventsOf(date, title, text).map(({ id }) => id)).toEqual(expected);
  });

  it('reports each of several things that were done those days and that the text tells', () => {
    const ids = eventsOf(
      '2020-09-20',
      'Judge halts WeChat order',
      'A judge in San Francisco halted the United States’ prohibitions on WeChat.',
      'The list of prohibited WeChat transactions had been announced by the Commerce Department two days earlier.',
      'The Commerce Department delayed its ban on TikTok downloads by a week.',
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'us-2020-09-19-wechat-users-preliminary-injunction',
      'us-2020-09-19-commerce-delays-tiktok',
      'us-2020-09-18-commerce-identifications',
    ]);
  });

  it('puts what the headline or the opening reports before what the rest tells more surely', () => {
    const found = eventsOf(
      '2020-09-20',
      'Judge halts WeChat order',
      'A judge in San Francisco halted the United States’ prohibitions on WeChat.',
      'It goes back to 6 August 2020, when President Donald Trump signed Executive Order 13943 on WeChat.',
    );
    expect(found.map(({ id }) => id)).toEqual([
      'us-2020-09-19-wechat-users-preliminary-injunction',
      'us-2020-08-06-eo-13943-signed',
    ]);
    expect(found[0]?.certainty).toBeLessThan(found[1]?.certainty ?? 0);
  });

  it('finds the injunction and the list before it in the article of the demonstration', async () => {
    const { document } = parseHTML(
      await readFile('test/fixtures/news/sputniknews-wechat-order.html', 'utf8'),
    );
    const article = readArticle(document as unknown as Document, 'https://news.example/story');
    const ids = judgeArticle(judge, article).events.map(({ id }) => id);
    expect(ids[0]).toBe('us-2020-09-19-wechat-users-preliminary-injunction');
    expect(ids).toContain('us-2020-09-18-commerce-identifications');
    expect(ids).toContain('us-2020-09-19-commerce-delays-tiktok');
  });

  it('orders by certainty, between 0 and 1', () => {
    const certainties = eventsOf('2020-09-20', ...WECHAT).map(({ certainty }) => certainty);
    expect(certainties).toEqual([...certainties].sort((a, b) => b - a));
    for (const certainty of certainties) {
      expect(certainty).toBeGreaterThanOrEqual(0.5);
      expect(certainty).toBeLessThanOrEqual(1);
    }
  });
});
