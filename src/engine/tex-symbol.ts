const greek = new Set(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  ),
)

/** A Latin or Greek letter, which KaTeX sets by itself, and its index; other letters stand in words alone. */
const symbol = /^([A-Za-zΑ-Ωα-ω])(?:_?(\d+))?$/

function texName(name: string): string {
  if (greek.has(name)) return `\\${name}`
  const [, letter, digits] = symbol.exec(name) ?? []
  if (letter) return digits ? `${letter}_{${digits}}` : letter
  return `\\text{${/[^_]/.test(name) ? name.replaceAll('_', ' ') : name.replaceAll('_', '\\_')}}`
}

/** A node's id as LaTeX: W1 has an index, an earlier version c@1 a bracketed one, words stand upright, a node inside a group y.exp has its own name below. */
export function texSymbol(id: string): string {
  const [, name = id, version, part, inner] = /^([^.]*?)(?:@(\d+))?(?:\.(\d+))?(?:\.(.+))?$/.exec(id) ?? []
  const marks = [version && `(${version})`, part && `\\langle ${part} \\rangle`].filter(Boolean).join(',')
  const marked = marks ? `{${texName(name)}}^{${marks}}` : texName(name)
  return inner === undefined ? marked : `{${marked}}_{\\text{${inner.replaceAll('_', '\\_')}}}`
}
