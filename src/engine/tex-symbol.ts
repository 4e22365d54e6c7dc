const greek = new Set(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  ),
)

/** A Latin or Greek letter, which KaTeX sets by itself, and its index; other letters stand in words alone. */
const symbol = /^([A-Za-zΑ-Ωα-ω])(?:_?(\d+))?$/

/** What a word's characters mean to LaTeX is taken from them by a backslash, or by a name. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ...[...'_&#%{}$'].map((sign) => [sign, `\\${sign}`] as const),
])

const escaped = (words: string): string =>
  words.replaceAll(/[\\^~_&#%{}$]/g, (sign) => escapes.get(sign) ?? sign)

/** Words as LaTeX that stands upright, whatever characters they have. */
export const texWords = (words: string): string => `\\text{${escaped(words)}}`

/** The words that `texWords` was given, and other LaTeX as it is. */
export function wordsOf(tex: string): string {
  const [, inside] = /^\\text\{(.*)\}$/.exec(tex) ?? []
  return inside === undefined
    ? tex
    : [...escapes].reduce((words, [sign, written]) => words.replaceAll(written, () => sign), inside)
}

function texName(name: string): string {
  if (greek.has(name)) return `\\${name}`
  const [, letter, digits] = symbol.exec(name) ?? []
  if (letter) return digits ? `${letter}_{${digits}}` : letter
  return texWords(/[^_]/.test(name) ? name.replaceAll('_', ' ') : name)
}

/** A node's id as LaTeX: W1 has an index, an earlier version c@1 a bracketed one, words stand upright, a node inside a group y.exp has its own name below. */
export function texSymbol(id: string): string {
  const [, name = id, version, part, inner] = /^([^.]*?)(?:@(\d+))?(?:\.(\d+))?(?:\.(.+))?$/.exec(id) ?? []
  const marks = [version && `(${version})`, part && `\\langle ${part} \\rangle`].filter(Boolean).join(',')
  const marked = marks ? `{${texName(name)}}^{${marks}}` : texName(name)
  return inner === undefined ? marked : `{${marked}}_{${texWords(inner)}}`
}
