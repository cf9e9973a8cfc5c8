import type { Found } from './candidate.ts';
import type { WatchQuery } from './query.ts';

/** One request to a source. */
export interface WatchRequest {
  url: string;
  headers?: Record<string, string>;
}

/** A public source that may report events, with the adapter for its web interface. */
export interface WatchSource {
  /** Short name, used in candidates' ids and in the option `--only`. */
  id: string;
  /** Page that documents the interface. */
  documentation: string;
  /** Terms under which the source may be used, in its publisher's words. */
  licence: string;
  /**
   * Name of the environment variable that contains the access key, for a source that needs a key.
   */
  key?: string;
  /** Minimum time between two requests, in ms. */
  gapMs: number;
  /** Returns the requests that a query needs. `key` is '' for a source without an access key. */
  requests: (query: WatchQuery, key: string) => WatchRequest[];
  /**
   * Reads the body of an answer. Throws when the body is not in the documented format, so that a
   * change of the interface is noticed.
   */
  read: (body: string, query: WatchQuery, request: WatchRequest) => Found[];
}
