import { Fragment, memo, useLayoutEffect, useRef } from 'react'
import { saidWords } from '../../engine/formula/said-words'
import { texWords } from '../../engine/formula/tex-symbol'
import type { Words } from '../../engine/formula/words'
import { type ProsePiece, prosePieces } from '../../i18n/prose-pieces'
import styles from './Prose.module.css'
import { Tex } from './Tex'

interface ProseProps {
  /** Text with formulas between dollar signs, in the notation of `readSaid`, and code between backticks. */
  readonly text: string
}

/** A word with the formulas and code in it, or the space between two words. */
const words = /(?:\$[^$]*\$|`[^`]*`|[^\s$`])+|\s+/g

/**
 * Text for people. A line never breaks between a formula, or code, and the letters that touch it, such as a
 * Korean particle.
 */
export const Prose = memo(function Prose({ text }: ProseProps) {
  if (!/[$`]/.test(text)) return text
  return (text.match(words) ?? []).map((word, at) =>
    /[$`]/.test(word) ? (
      <span key={at} className={styles.word}>
        {prosePieces(word).map((piece, i) => (
          <Piece key={i} piece={piece} />
        ))}
      </span>
    ) : (
      word
    ),
  )
})

function Piece({ piece: { kind, text } }: { readonly piece: ProsePiece }) {
  if (kind === 'formula') return <LineFormula text={text} />
  return kind === 'code' ? <Code text={text} /> : text
}

const known = new Map<string, Words>()

/** The words of a formula, or its text as written if it cannot be parsed; each text is parsed once. */
function formulaWords(text: string): Words {
  const read = known.get(text) ?? readOrPlain(text)
  known.set(text, read)
  return read
}

function readOrPlain(text: string): Words {
  try {
    return saidWords(text)
  } catch {
    return { tex: texWords(text), plain: text }
  }
}

/** Formulas up to this many characters are never broken. */
const longestUnbroken = 12

/** A formula that only breaks at its relation signs and at the signs of its sums, and not after its end. */
function LineFormula({ text }: { readonly text: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (text.length <= longestUnbroken) return
    const pieces = place.current?.querySelectorAll('.katex-html > :not(:first-child)') ?? []
    for (const piece of pieces) piece.before(document.createElement('wbr'))
  }, [text])
  return (
    <span ref={place}>
      <Tex of={formulaWords(text)} spoken />
    </span>
  )
}

/** Program code, which only breaks at its spaces. */
const Code = ({ text }: { readonly text: string }) => (
  <code className={styles.code}>
    {text.split(' ').map((chunk, i) => (
      <Fragment key={i}>
        {i > 0 && (
          <>
            {' '}
            <wbr />
          </>
        )}
        {chunk}
      </Fragment>
    ))}
  </code>
)
