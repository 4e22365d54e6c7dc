import clsx from 'clsx'
import styles from './ReadingPicture.module.css'
import type { ReadDigit } from './read-digit'

interface ReadingPictureProps {
  readonly digit: ReadDigit
}

const squarePx = 112
const barPx = 18
const firstBar = 176
const highest = 84

/** A drawn digit, and beside it the probability that a net gives to each of the ten. */
export const ReadingPicture = ({ digit: { strokes, reading, percent } }: ReadingPictureProps) => (
  <svg className={styles.picture} viewBox="0 0 372 114" aria-hidden="true">
    <rect className={styles.square} x="1" y="1" width={squarePx} height={squarePx} rx="10" />
    {strokes.map((stroke, i) => (
      <polyline
        key={i}
        className={styles.stroke}
        points={stroke.map(({ x, y }) => `${1 + squarePx * x},${1 + squarePx * y}`).join(' ')}
      />
    ))}
    <path className={styles.arrow} d="M126 57h30m-8-7 8 7-8 7" />
    {percent.map((share, each) => (
      <g key={each} className={clsx(each === reading && styles.read)}>
        <rect
          className={styles.bar}
          x={firstBar + 20 * each}
          y={8 + highest - (highest * share) / 100}
          width={barPx - 4}
          height={Math.max(1, (highest * share) / 100)}
        />
        <text className={styles.digit} x={firstBar + 20 * each + (barPx - 4) / 2} y="110">
          {each}
        </text>
      </g>
    ))}
  </svg>
)
