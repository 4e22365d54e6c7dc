import { memo } from 'react'
import styles from './Prose.module.css'
import { Tex } from './Tex'

interface ProseProps {
  /** Words with formulas between dollar signs, as LaTeX in the line. */
  readonly text: string
}

/** A word with the formulas in it, or the space between two. */
const words = /(?:\$[^$]*\$|[^\s$])+|\s+/g

/** A text for people with formulas in it; a formula is not parted from the letters that touch it, such as a particle. */
export const Prose = memo(function Prose({ text }: ProseProps) {
  if (!text.includes('$')) return text
  return (text.match(words) ?? []).map((word, at) =>
    word.includes('$') ? (
      <span key={at} className={styles.word}>
        {word.split('$').map((piece, i) => (i % 2 === 1 ? <Tex key={i} tex={piece} spoken /> : piece))}
      </span>
    ) : (
      word
    ),
  )
})
