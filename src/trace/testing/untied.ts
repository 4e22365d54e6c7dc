const tie = /\\htmlData\{[^}]*\}\{/

/** The position of the brace that closes the group beginning at `start`. */
function groupEnd(tex: string, start: number): number {
  let depth = 1
  let at = start
  for (; depth > 0 && at < tex.length; at++) {
    if (tex[at] === '{') depth++
    if (tex[at] === '}') depth--
  }
  return at - 1
}

/** LaTeX without the marks that tie its pieces to nodes. */
export function untied(tex: string): string {
  const found = tie.exec(tex)
  if (!found) return tex
  const start = found.index + found[0].length
  const end = groupEnd(tex, start)
  return untied(tex.slice(0, found.index) + tex.slice(start, end) + tex.slice(end + 1))
}
