import type { Found } from './candidate.ts';
import type { WatchQuery } from './query.ts';

/** One request to a source. */
export interface WatchRequest {
  url: string;
  headers?: Record<string, string>;
}

/** A public source of possible events, with the adapter for its interface. */
export interface WatchSource {
  /** Short name. It appears in candidates' ids and in the option `--only`. */
  id: string;
  /** Page that documents the interface. */
  documentation: string;
  /** Terms under which the source may be used, as its publisher states them. */
  licence: string;
  /** Environment variable that holds the key, for a source that needs one. */
  key?: string;
  /** Minimum interval between two requests, in ms. */
  gapMs: number;
  /** Returns the requests for the query. `key` is '' for a source without a key. */
  requests: (query: WatchQuery, key: string) => WatchRequest[];
  /**
   * Reads the body of an answer. Throws when the body does not have the documented form, so that a
   * change of the interface is noticed.
   */
  read: (body: string, query: WatchQuery, request: WatchRequest) => Found[];
}
