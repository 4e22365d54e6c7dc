import katex from 'katex'
import 'katex/dist/katex.min.css'
import type { Words } from '../../engine/formula/words'
import { failsOnPurpose } from '../faults/fails-on-purpose'

/** How a formula is set: by itself with full-size fractions or in the line, and whether it carries MathML for screen readers. */
interface TexForm {
  readonly display: boolean
  readonly spoken: boolean
}

const mostKept = 2000

/** What was set before, to be copied: KaTeX takes far longer than a copy does. */
const kept = new Map<string, DocumentFragment>()

/** The formula's plain text, marked so that it can be found. */
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

/** A formula set by KaTeX, as elements of its own, or its plain text where it cannot be set; `\htmlData` alone is trusted, to tie pieces to nodes. */
export function setTex(words: Words, form: TexForm): Node {
  const key = `${Number(form.display)}${Number(form.spoken)}${words.tex}`
  const fragment = kept.get(key) ?? setAnew(words, form)
  kept.delete(key) // so that the one used last comes last
  kept.set(key, fragment)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return fragment.cloneNode(true)
}
