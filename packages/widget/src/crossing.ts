/**
 * What crosses between a page and the frame it holds: measures and colours, never what anybody wrote.
 *
 * The page speaks first, to the mailbox's origin alone; the frame answers only the origin that spoke to it.
 */
export interface FromPage {
  yanlu: 'page'
  scheme: 'light' | 'dark' | 'system'
  /** A CSS colour; empty for the mailbox's own. */
  accent: string
}

export type FromFrame =
  | { yanlu: 'ready' }
  /** The frame's content; `acted` once the reader has done something in it; how far it was scrolled in the frame, at the first act. */
  | { yanlu: 'height'; height: number; acted: boolean; scrolled: number }
  /** Another view begins: its top should be in sight. */
  | { yanlu: 'top' }
