import { plainSymbol, texSymbol } from './tex-symbol'
import type { Words } from './words'

/** ∂loss / ∂`of` in one line, for labels in which a fraction is too tall. */
export const slashGradient = (loss: string, of: Words): Words => ({
  tex: `\\partial ${texSymbol(loss)} / \\partial ${of.tex}`,
  plain: `∂${plainSymbol(loss)}/∂${of.plain}`,
})
