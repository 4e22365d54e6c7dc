import { Fragment, memo, useLayoutEffect, useRef } from 'react'
import { saidWords } from '../../engine/formula/said-words'
import { texWords } from '../../engine/formula/tex-symbol'
import type { Words } from '../../engine/formula/words'
import { type ProsePiece, prosePieces } from '../../i18n/prose-pieces'
import styles from './Prose.module.css'
import { Tex } from './Tex'

interface ProseProps {
  /** Words with formulas between dollar signs, in the notation of `readSaid`, and code between backticks. */
  readonly text: string
}

/** A word with the formulas and the code in it, or the space between two. */
const words = /(?:\$[^$]*\$|`[^`]*`|[^\s$`])+|\s+/g

/** A text for people; a formula, or code, is not parted from the letters that touch it, such as a particle. */
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

/** A formula as it is set, or as it is written where it cannot be read; each text is read once. */
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

/** A shorter formula stands in one line. */
const longestUnbroken = 12

/** A formula that is broken at its relation signs and at those of its sums alone, and not behind its end. */
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

/** Program code, which is broken at its spaces alone. */
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
