import katex from 'katex'
import 'katex/dist/katex.min.css'

/** How a formula is set: by itself with full-size fractions or in the line, and whether it carries MathML for screen readers. */
interface TexForm {
  readonly display: boolean
  readonly spoken: boolean
}

const mostKept = 2000

/** What was set before, to be copied: KaTeX takes far longer than a copy does. */
const kept = new Map<string, DocumentFragment>()

function setAnew(tex: string, { display, spoken }: TexForm): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const place = document.createElement('span')
  katex.render(tex, place, {
    displayMode: display,
    output: spoken ? 'htmlAndMathml' : 'html',
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData',
  })
  fragment.append(...place.childNodes)
  return fragment
}

/** A formula set by KaTeX, as elements of its own; `\htmlData` alone is trusted, to tie pieces to nodes. */
export function setTex(tex: string, form: TexForm): Node {
  const key = `${Number(form.display)}${Number(form.spoken)}${tex}`
  const known = kept.get(key)
  if (known) return known.cloneNode(true)
  if (kept.size >= mostKept) kept.clear()
  const fragment = setAnew(tex, form)
  kept.set(key, fragment)
  return fragment.cloneNode(true)
}
