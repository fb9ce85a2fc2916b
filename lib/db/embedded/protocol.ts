/** Ends the thread after what was asked before. */
export const CLOSE = 'close';

/** What the thread opens: a folder, or memory. */
export interface ThreadData {
  folder?: string;
}
