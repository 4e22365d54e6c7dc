import type { Words } from '../../engine/formula/words'

/** What is compared, as formulas: the measured slope s of a function of the entry w, and its gradient g. */
export const definitionsFor = (of: 'L' | 'f'): Words => ({
  tex: `s = \\frac{${of}(w + h) - ${of}(w - h)}{2h} \\quad g = \\frac{\\partial ${of}}{\\partial w}`,
  plain: `s = (${of}(w + h) − ${of}(w − h)) / 2h, g = ∂${of}/∂w`,
})
