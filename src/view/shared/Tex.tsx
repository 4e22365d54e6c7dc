import katex from 'katex'
import 'katex/dist/katex.min.css'
import { useLayoutEffect, useRef } from 'react'
import styles from './Tex.module.css'

interface TexProps {
  readonly tex: string
  /** Whether the formula stands by itself, with full-size fractions. */
  readonly display?: boolean
}

/** A formula set by KaTeX; a label in the line is named by its control, so only a formula by itself carries MathML for screen readers. `\htmlData` alone is trusted, to tie pieces to nodes. */
export function Tex({ tex, display = false }: TexProps) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (!place.current) return
    katex.render(tex, place.current, {
      displayMode: display,
      output: display ? 'htmlAndMathml' : 'html',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }) => command === '\\htmlData',
    })
  }, [tex, display])
  return <span ref={place} className={styles.tex} />
}
