/**
 * A short news story as of 20 September 2020, written for this page. It is read and judged like
 * any other article.
 */
export const SAMPLE = {
  /** An address in a domain that is reserved for examples (RFC 2606). */
  url: 'https://example.com/wechat-order-on-hold',
  lang: 'en',
  section: 'Technology',
  title: 'Judge halts the WeChat order hours before it was to begin',
  date: '2020-09-20',
  dateline: '20 September 2020',
  paragraphs: [
    'WeChat will stay in American app stores for now. A federal judge in San Francisco has blocked the government’s order against the messaging app, which was to take effect on Sunday night.',
    'Magistrate Judge Laurel Beeler granted the preliminary injunction to a group of WeChat users. The order, she wrote, raised serious questions about their right to speak.',
    'President Donald Trump signed Executive Order 13943 on 6 August. It bans transactions with WeChat in the United States from the forty-fifth day.',
    'For the families who have no other way to call home, the ruling means a little more time. How much, the court did not say.',
  ],
} as const;
