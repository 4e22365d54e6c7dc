import { partial, symbolFor } from '../algebra-pieces'

/** The output of one class as LaTeX, by its index. */
export const y = (index: string): string => symbolFor('y', `y_${index}`)

/** The target of one class as LaTeX, by its index. */
export const t = (index: string): string => symbolFor('t', `t_${index}`)

/** ∂y_j/∂a_k as LaTeX, from the score of class k to the output of class j. */
export const otherPath = partial('y_j', 'a_k')
