/**
 * Invented answers of the sources, in the documented formats. Each key consists of a host and the
 * start of a path on that host.
 */
export const SOURCE_ANSWERS: Record<string, string> = {
  'www.federalregister.gov/api/v1/documents.json': JSON.stringify({
    count: 1,
    total_pages: 1,
    results: [
      {
        document_number: '2026-90001',
        title: 'Prohibition on a Covered Application',
        type: 'Rule',
        abstract: null,
        publication_date: '2026-11-25',
        html_url: 'https://www.federalregister.gov/documents/2026/11/25/2026-90001/prohibition',
        agencies: [{ name: 'Commerce Department' }],
      },
    ],
  }),
  'www.govinfo.gov/bulkdata/BILLSTATUS/': `<?xml version="1.0" encoding="utf-8"?>
<billStatus><version>3.0.0</version><bill><number>85</number><type>S</type><title>No TikTok Act</title>
<latestAction><actionDate>2026-11-24</actionDate><text>Placed on the calendar.</text></latestAction></bill></billStatus>`,
  'www.govinfo.gov/rss/bills.xml': rss('S. 9001 (IS) - TikTok Review Act', 'BILLS-119s9001is'),
  'www.govinfo.gov/rss/plaw.xml': rss('Public Law 119-999 - Canals Act', 'PLAW-119publ999'),
  'api.congress.gov/v3/bill': JSON.stringify({
    bills: [
      {
        congress: 119,
        type: 'HR',
        number: '9002',
        title: 'WeChat Study Act',
        originChamber: 'House',
        updateDate: '2026-11-26',
        latestAction: { actionDate: '2026-11-25', text: 'Referred to the committee.' },
        url: 'https://api.congress.gov/v3/bill/119/hr/9002?format=json',
      },
      {
        congress: 119,
        type: 'HR',
        number: '9003',
        title: 'Canals Act',
        updateDate: '2026-11-26',
        latestAction: null,
      },
    ],
    pagination: { count: 2 },
  }),
  'v3.openstates.org/bills': JSON.stringify({
    results: [
      {
        id: 'ocd-bill/1',
        session: '2026',
        jurisdiction: {
          id: 'ocd-jurisdiction/country:us/state:mt/government',
          name: 'Montana',
          classification: 'state',
        },
        identifier: 'SB 900',
        title: 'Revise laws on TikTok',
        latest_action_date: '2026-11-23',
        latest_action_description: 'Signed by the governor',
        updated_at: '2026-11-24T00:00:00+00:00',
        openstates_url: 'https://openstates.org/mt/bills/2026/SB900/',
      },
    ],
    pagination: { per_page: 20, page: 1, max_page: 1, total_items: 1 },
  }),
  'publications.europa.eu/webapi/rdf/sparql': JSON.stringify({
    head: { vars: ['celex', 'date', 'title'] },
    results: {
      bindings: [
        {
          celex: { type: 'literal', value: '32026R9001' },
          date: { type: 'literal', value: '2026-11-22' },
          title: { type: 'literal', value: 'Regulation on the protection of minors online' },
        },
      ],
    },
  }),
  'www.legislation.gov.uk/all/data.feed': `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Search Results</title>
<entry><id>http://www.legislation.gov.uk/id/uksi/2026/9001</id><title>The Online Safety (Age) Regulations 2026</title>
<updated>2026-11-26T00:00:00Z</updated><published>2026-11-24T00:00:00Z</published><summary/></entry></feed>`,
  'api.ooni.io/api/v1/aggregation': JSON.stringify({
    result: [
      {
        probe_cc: 'AL',
        anomaly_count: 30,
        confirmed_count: 10,
        failure_count: 0,
        measurement_count: 50,
        ok_count: 10,
      },
      {
        probe_cc: 'DE',
        anomaly_count: 1,
        confirmed_count: 0,
        failure_count: 0,
        measurement_count: 900,
        ok_count: 899,
      },
    ],
    v: 0,
  }),
  'en.wikipedia.org/w/api.php': JSON.stringify({
    batchcomplete: true,
    query: {
      pages: [
        {
          pageid: 1,
          ns: 0,
          title: 'Censorship of TikTok',
          revisions: [
            {
              revid: 9001,
              parentid: 9000,
              timestamp: '2026-11-25T10:00:00Z',
              size: 90000,
              comment: 'Ruritania lifts its block',
            },
            {
              revid: 9002,
              parentid: 9001,
              timestamp: '2026-11-25T11:00:00Z',
              size: 90001,
              comment: '',
            },
          ],
        },
        { ns: 0, title: 'Restrictions on TikTok', missing: true },
      ],
    },
  }),
  'api.gdeltproject.org/api/v2/doc/doc': JSON.stringify({
    articles: [
      article('https://news.example/kenya', 'Kenya bans TikTok for the public from Monday'),
      article('https://www.news.example/kenya/', 'Kenya bans TikTok for the public from Monday'),
      article('https://news.example/dance', 'This TikTok dance is banned at our dinner table'),
    ],
  }),
};

function article(url: string, title: string) {
  return {
    url,
    url_mobile: '',
    title,
    seendate: '20261125T101500Z',
    socialimage: '',
    domain: 'news.example',
    language: 'English',
    sourcecountry: 'Kenya',
  };
}

function rss(title: string, name: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>govinfo</title>
<item><title>${title}</title><link>https://www.govinfo.gov/app/details/${name}</link><guid>${name}</guid>
<pubDate>Tue, 24 Nov 2026 05:00:00 GMT</pubDate></item></channel></rss>`;
}
