import type { Span } from '../../../engine/graph'

const libraries: ReadonlySet<string> = new Set([
  'F',
  'jax',
  'jnp',
  'keras',
  'math',
  'nn',
  'np',
  'numpy',
  'random',
  'scipy',
  'tf',
  'torch',
])

/** Whether a name without a value is that of a library or a module in it, and a function of it is called. */
export const isLibraryAt = (name: string, { to }: Span, text: string): boolean =>
  libraries.has(name.split('.')[0] ?? '') &&
  /^\s*\.\s*[\p{L}_][\p{L}\p{M}\p{Nd}_]*\s*\(/u.test(text.slice(to, to + 100))
