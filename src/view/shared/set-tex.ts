import katex from 'katex'
import 'katex/dist/katex.min.css'
import type { Words } from '../../engine/formula/words'
import { failsOnPurpose } from '../faults/fails-on-purpose'

/**
 * How a formula is typeset: as a display formula with full-size fractions or inline, and whether it includes
 * MathML for screen readers.
 */
interface TexForm {
  readonly display: boolean
  readonly spoken: boolean
}

const mostKept = 2000

/** Formulas typeset before, to be cloned: KaTeX takes far longer than cloning. */
const kept = new Map<string, DocumentFragment>()

/** The formula's plain text, marked so that tests can find it. */
function plainText(plain: string): HTMLElement {
  const text = document.createElement('span')
  text.dataset.plain = ''
  text.textContent = plain
  return text
}

function setAnew({ tex, plain }: Words, { display, spoken }: TexForm): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const place = document.createElement('span')
  try {
    if (import.meta.env.MODE === 'faults' && failsOnPurpose('formulas')) throw new Error('fails on purpose')
    katex.render(tex, place, {
      displayMode: display,
      output: spoken ? 'htmlAndMathml' : 'html',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }) => command === '\\htmlData',
    })
    fragment.append(...place.childNodes)
  } catch {
    fragment.append(plainText(plain))
  }
  return fragment
}

/**
 * A formula typeset by KaTeX, as new elements, or its plain text if it cannot be typeset; only `\htmlData` is
 * trusted, which ties pieces to nodes.
 */
export function setTex(words: Words, form: TexForm): Node {
  const key = `${Number(form.display)}${Number(form.spoken)}${words.tex}`
  const fragment = kept.get(key) ?? setAnew(words, form)
  kept.delete(key) // so that the most recently used comes last
  kept.set(key, fragment)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return fragment.cloneNode(true)
}
