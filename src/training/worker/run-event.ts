import type { Accuracies } from '../history/accuracies'

/**
 * A small piece of work that was done: an iteration with its loss, a stretch of an evaluation, or the end of
 * an evaluation; 'measuring' and 'measured' likewise for accuracies that are not part of the history. At
 * `rest` an iteration is complete, including its accuracies, and another will follow.
 */
export type RunEvent =
  | { readonly type: 'iteration'; readonly iteration: number; readonly loss: number; readonly rest: boolean }
  | { readonly type: 'evaluating'; readonly rest: false }
  | { readonly type: 'evaluated'; readonly accuracies: Accuracies; readonly rest: boolean }
  | { readonly type: 'measuring'; readonly rest: false }
  | { readonly type: 'measured'; readonly accuracies: Accuracies; readonly rest: false }
