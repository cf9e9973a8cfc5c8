import type { Story } from './story.ts';

const DAY = '<p class="day"><time datetime="2020-09-20T09:00:00Z">2020-09-20</time></p>';

function story(lang: string, headline: string, ...paragraphs: string[]): Story {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return { lang, headline, markup: `<h1>${headline}</h1>\n${DAY}\n${text}` };
}

/**
 * The story of the WeChat order in Traditional Chinese. Each paragraph has fewer than 80
 * characters.
 */
export const TRADITIONAL_CHINESE = story(
  'zh-Hant',
  '美國法官暫時擋下微信禁令 應用商店可繼續提供下載',
  '舊金山一名聯邦法官裁定，美國政府原定週日生效的微信禁令暫停執行，微信可以留在應用程式商店。',
  '法官比勒在裁定中寫道，微信用戶對言論自由提出了嚴肅的質疑，禁令造成的困難大於政府的理由。',
  '總統川普8月6日簽署第13943號行政命令，禁止與微信母公司交易，商務部週五公布具體禁止項目。',
  '商務部可以上訴。在案件審理完畢之前，已經安裝微信的人可以繼續使用。',
);

/** The story of the WeChat order in Simplified Chinese. */
export const SIMPLIFIED_CHINESE = story(
  'zh-Hans',
  '美国法官叫停微信禁令，应用商店可继续提供下载',
  '旧金山一名联邦法官裁定，美国政府原定周日生效的微信禁令暂停执行，微信可以留在应用商店。',
  '法官比勒在裁定中写道，微信用户对言论自由提出了严肃的质疑，禁令造成的困难大于政府的理由。',
  '总统特朗普8月6日签署第13943号行政命令，禁止与微信母公司交易，商务部周五公布了具体禁止项目。',
  '商务部可以上诉。在案件审理结束之前，已经安装微信的人可以继续使用。',
);

/** The story of the WeChat order in Japanese. */
export const JAPANESE = story(
  'ja',
  '米連邦地裁、ウィーチャット禁止令を差し止め　配信継続へ',
  '米サンフランシスコの連邦地裁は、日曜日に発効する予定だった米政府のウィーチャット禁止令を差し止めた。',
  'ビーラー判事は、利用者が言論の自由について重大な問題を提起していると指摘した。',
  'トランプ大統領は８月６日、ウィーチャットの親会社との取引を禁じる大統領令13943号に署名していた。',
  '商務省は控訴することができる。それまで、アプリは引き続き使うことができる。',
);

/** The story of the WeChat order in Korean. */
export const KOREAN = story(
  'ko',
  '미국 법원, 위챗 금지 명령 제동… 앱스토어 퇴출 보류',
  '미국 샌프란시스코 연방법원은 일요일 발효될 예정이던 미국 정부의 위챗 금지 명령의 집행을 중단시켰다.',
  '빌러 판사는 위챗 이용자들이 표현의 자유에 관해 중대한 문제를 제기했다고 밝혔다.',
  '트럼프 대통령은 8월 6일 위챗 모회사와의 거래를 금지하는 행정명령 13943호에 서명했다.',
  '상무부는 항소할 수 있다. 그때까지 앱을 설치한 사람은 계속 사용할 수 있다.',
);
