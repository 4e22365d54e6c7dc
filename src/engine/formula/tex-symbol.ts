import type { Words } from './words'

/** The names that LaTeX has a letter for: the Greek ones, and the ell of one sample's loss. */
const letters = new Set(
  'ell alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  ),
)

/**
 * A Latin or Greek letter, which KaTeX sets as it is, and its index; other letters appear only within words.
 */
const symbol = /^([A-Za-zΑ-Ωα-ω])(?:_?(\d+))?$/

/** Whether a node is named by a letter, with or without a number: X, W1. */
export const isLetter = (id: string): boolean => symbol.test(id)

/** Characters that LaTeX interprets are escaped by a backslash or replaced by a name. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ...[...'_&#%{}$'].map((sign) => [sign, `\\${sign}`] as const),
])

const escaped = (words: string): string =>
  words.replaceAll(/[\\^~_&#%{}$]/g, (sign) => escapes.get(sign) ?? sign)

/** Words as upright LaTeX, whatever characters they contain. */
export const texWords = (words: string): string => `\\text{${escaped(words)}}`

function texName(name: string): string {
  if (letters.has(name)) return `\\${name}`
  if (name === 'ℓ') return '\\ell'
  const [, letter, digits] = symbol.exec(name) ?? []
  if (letter) return digits ? `${letter}_{${digits}}` : letter
  return texWords(/[^_]/.test(name) ? name.replaceAll('_', ' ') : name)
}

/**
 * The parts of an id: the variable, its version, its unnamed part, and the node inside the group that it
 * names.
 */
function piecesOf(id: string): { name: string; version?: string; part?: string; inner?: string } {
  const [, name = id, version, part, inner] = /^([^.]*?)(?:@(\d+))?(?:\.(\d+))?(?:\.(.+))?$/.exec(id) ?? []
  return { name, ...(version && { version }), ...(part && { part }), ...(inner && { inner }) }
}

/** A name that ends with a key: params['W1']. */
const keyed = /^(.+)\['([^']*)'\]$/

/**
 * A node's id as LaTeX: W1 has an index, an earlier version c@1 a bracketed one, words are upright, and a
 * node inside a group, y.exp, has its own name as a subscript, as has the key of params['W1'].
 */
export function texSymbol(id: string): string {
  const [, owner, key] = keyed.exec(id) ?? []
  if (owner !== undefined && key !== undefined) return `{${texSymbol(owner)}}_{${texName(key)}}`
  const { name, version, part, inner } = piecesOf(id)
  const marks = [version && `(${version})`, part && `\\langle ${part} \\rangle`].filter(Boolean).join(',')
  const marked = marks ? `{${texName(name)}}^{${marks}}` : texName(name)
  return inner === undefined ? marked : `{${marked}}_{${texWords(inner)}}`
}

/** Whether an id's symbol can take an index, having none of its own. */
function takesIndex(id: string): boolean {
  const { name, version, part, inner } = piecesOf(id)
  const [, , digits] = symbol.exec(name) ?? []
  const isPlain = version === undefined && part === undefined && inner === undefined && digits === undefined
  return isPlain && !keyed.test(id)
}

/**
 * The name of one entry of an array: the array's letter in lower case with the index under it; anything
 * longer in parentheses.
 */
export function texEntry(id: string, index: string): string {
  if (index === '') return texSymbol(id)
  if (/^[A-Z]$/.test(id)) return `${id.toLowerCase()}_{${index}}`
  return takesIndex(id) ? `${texSymbol(id)}_{${index}}` : `\\left(${texSymbol(id)}\\right)_{${index}}`
}

/** A node's id in plain text. */
export const plainSymbol = (id: string): string => id.replaceAll('_', ' ')

/** The same for one entry of it: w_ij, (W1)_ij. */
export function plainEntry(id: string, index: string): string {
  if (index === '') return plainSymbol(id)
  if (/^[A-Z]$/.test(id)) return `${id.toLowerCase()}_${index}`
  return takesIndex(id) ? `${plainSymbol(id)}_${index}` : `(${plainSymbol(id)})_${index}`
}

/** Whether a name is a single word, not a product of several. */
const isWord = (name: string): boolean => /^[^\P{L}Σ]+$/u.test(name)

/** The name of one entry of something that has a name but no id: mask_12, (y Σt)_k. */
export const nameEntry = ({ tex, plain }: Words, index: string): Words =>
  index === ''
    ? { tex, plain }
    : isWord(plain)
      ? { tex: `${tex}_{${index}}`, plain: `${plain}_${index}` }
      : { tex: `\\left(${tex}\\right)_{${index}}`, plain: `(${plain})_${index}` }
