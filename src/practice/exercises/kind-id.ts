/** The kinds of exercises. */
export type KindId =
  | 'gradient'
  | 'locals'
  | 'shape'
  | 'wrong-gradient'
  | 'wrong-line'
  | 'order'
  | 'which-graph'
