/**
 * A news page with an article, and limits for the panel beside the article. The limits apply while
 * all collapsible sections of the panel are closed.
 */
interface ArrivalLimits {
  /** Subject of the article. */
  about: string;
  /** File name in `test/fixtures/news`, without `.html`. */
  page: string;
  /** Maximum number of visible words. */
  words: number;
  tabStops: number;
  /** Maximum height of the whole panel, in CSS pixels, at a width of 25.5 em. */
  height: number;
}

/** Ten articles, each with the limits that its panel must meet. */
export const ARRIVALS: ArrivalLimits[] = [
  {
    about: 'two orders of September 2020',
    page: 'sputniknews-wechat-order',
    words: 170,
    tabStops: 10,
    height: 1100,
  },
  {
    about: 'one order on two apps in India',
    page: 'indianexpress-59-apps',
    words: 85,
    tabStops: 8,
    height: 680,
  },
  {
    about: 'a law that a court blocked in Montana, and the rule of its universities',
    page: 'montanafreepress-molloy',
    words: 135,
    tabStops: 10,
    height: 920,
  },
  {
    about: 'devices of the European Parliament',
    page: 'spiegel-eu-parlament',
    words: 95,
    tabStops: 8,
    height: 720,
  },
  {
    about: 'a ban that Nepal lifted',
    page: 'kathmandupost-lifted',
    words: 75,
    tabStops: 7,
    height: 620,
  },
  {
    about: 'the US law on its first day',
    page: 'nytimes-app-goes-dark',
    words: 125,
    tabStops: 8,
    height: 850,
  },
  {
    about: 'laws on minors in three countries',
    page: 'theguardian-under-16-laws',
    words: 195,
    tabStops: 12,
    height: 1300,
  },
  {
    about: 'a roundup of thirteen countries',
    page: 'aljazeera-thirteen-countries',
    words: 190,
    tabStops: 7,
    height: 1250,
  },
  {
    about: 'the orders of 2020, in Chinese',
    page: 'zaobao-wechat-injunction',
    words: 170,
    tabStops: 10,
    height: 1100,
  },
  {
    about: 'a country without a ban for everyone',
    page: 'smh-no-general-ban',
    words: 180,
    tabStops: 9,
    height: 1300,
  },
];
