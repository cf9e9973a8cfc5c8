import type { Found } from './candidate.ts';
import type { WatchQuery } from './query.ts';

/** One request to a source. */
export interface WatchRequest {
  url: string;
  headers?: Record<string, string>;
}

/** A public source that may report events, with the code that asks it and reads its responses. */
export interface WatchSource {
  /** Short name, used in candidates' ids and in the option `--only`. */
  id: string;
  /** Page that documents the source's API. */
  documentation: string;
  /** Terms under which the source may be used, in its publisher's words. */
  licence: string;
  /**
   * Name of the environment variable that contains the access key. Missing if the source requires
   * no access key.
   */
  key?: string;
  /** Minimum time between two requests, in ms. */
  gapMs: number;
  /**
   * Returns the requests to send for a query. `key` is the access key; it is '' if the source
   * requires none.
   */
  requests: (query: WatchQuery, key: string) => WatchRequest[];
  /**
   * Returns the documents or headlines in the body of a response. Throws when the body does not
   * have the documented format.
   */
  read: (body: string, query: WatchQuery, request: WatchRequest) => Found[];
}
