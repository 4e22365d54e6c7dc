import styles from './LectureFrame.module.css'

/** The nodes of the figure from left to right, by their place in its own units. */
const nodes = [
  { at: 46, letter: 'x' },
  { at: 375, letter: '+' },
  { at: 705, letter: '×' },
  { at: 1034, letter: 'L' },
] as const

const [radius, middle, apart, tip] = [44, 50, 11, 16] as const

/** A computation graph without numbers: values go to the right, gradients come back. */
export const TitleFigure = () => (
  <svg className={styles.figure} viewBox="0 0 1080 100" aria-hidden="true">
    {nodes.slice(1).map(({ at }, before) => {
      const [from, to] = [(nodes[before]?.at ?? 0) + radius + 8, at - radius - 8]
      return (
        <g key={at} className={styles.edge}>
          <path className={styles.forward} d={`M${from} ${middle - apart}H${to - tip}`} />
          <path className={styles.forwardTip} d={`M${to} ${middle - apart}l${-tip} ${-tip / 2}v${tip}z`} />
          <path className={styles.backward} d={`M${to} ${middle + apart}H${from + tip}`} />
          <path className={styles.backwardTip} d={`M${from} ${middle + apart}l${tip} ${-tip / 2}v${tip}z`} />
        </g>
      )
    })}
    {nodes.map(({ at, letter }) => (
      <g key={at}>
        <circle className={styles.node} cx={at} cy={middle} r={radius} />
        <text
          className={/[a-zA-Z]/.test(letter) ? styles.letter : styles.sign}
          x={at}
          y={middle}
          dominantBaseline="central"
          textAnchor="middle"
        >
          {letter}
        </text>
      </g>
    ))}
  </svg>
)
