import clsx from 'clsx'
import { formatNumber } from '../../../lib/format'
import styles from './LivePicture.module.css'
import { frame, type LiveEdge, liveEdges } from './live-edges'
import type { SquaredSum } from './squared-sum'

interface LivePictureProps {
  readonly pass: SquaredSum
  /** The numbers as a sentence, for people who cannot see them. */
  readonly label: string
  /** Changes with every run of the numbers through the graph. */
  readonly run: number
  readonly onArrival: () => void
}

const nodes = [
  { x: 30, y: 42, r: 20, kind: 'input', label: 'x' },
  { x: 30, y: 130, r: 20, kind: 'input', label: 'y' },
  { x: 205, y: 86, r: 24, kind: 'operation', label: '+' },
  { x: 329, y: 86, r: 24, kind: 'operation', label: '(·)²' },
] as const

/** The graph of z = (x + y)² with its numbers, which run along the edges, forward and then backward. */
export const LivePicture = ({ pass, label, run, onArrival }: LivePictureProps) => (
  <svg
    className={styles.picture}
    viewBox={`0 0 ${frame.width} ${frame.height}`}
    role="img"
    aria-label={label}
  >
    <defs>
      {(['forward', 'backward'] as const).map((direction) => (
        <marker
          key={direction}
          id={`live-${direction}`}
          viewBox="0 0 10 10"
          refX="2"
          refY="5"
          markerWidth="11"
          markerHeight="11"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 10 5 0 10z" className={styles[direction]} />
        </marker>
      ))}
    </defs>
    {liveEdges.map((edge) => (
      <Edge key={edge.of} edge={edge} pass={pass} />
    ))}
    {nodes.map(({ x, y, r, kind, label }) => (
      <g key={label} className={styles[kind]}>
        <circle cx={x} cy={y} r={r} />
        <text x={x} y={y}>
          {label}
        </text>
      </g>
    ))}
    <text className={styles.output} x="456" y="86">
      z
    </text>
    <g key={run}>
      {liveEdges.map((edge) => (
        <Runners key={edge.of} edge={edge} pass={pass} onArrival={onArrival} />
      ))}
    </g>
  </svg>
)

interface EdgeProps {
  readonly edge: LiveEdge
  readonly pass: SquaredSum
}

const Edge = ({ edge: { of, forward, backward, x, above, below }, pass }: EdgeProps) => (
  <g data-live={of}>
    <path d={forward} className={clsx(styles.line, styles.forward)} markerEnd="url(#live-forward)" />
    <path d={backward} className={clsx(styles.line, styles.backward)} markerEnd="url(#live-backward)" />
    <text x={x} y={above} className={clsx(styles.number, styles.forward)}>
      {formatNumber(pass.values[of])}
    </text>
    <text x={x} y={below} className={clsx(styles.number, styles.backward)}>
      {formatNumber(pass.gradients[of])}
    </text>
  </g>
)

interface RunnersProps extends EdgeProps {
  readonly onArrival: () => void
}

const Runners = ({ edge: { of, forward, backward, turns }, pass, onArrival }: RunnersProps) => (
  <>
    <Runner direction="forward" path={forward} turn={turns[0]} number={pass.values[of]} />
    <Runner
      direction="backward"
      path={backward}
      turn={turns[1]}
      number={pass.gradients[of]}
      {...(of === 'x' && { onArrival })}
    />
  </>
)

interface RunnerProps {
  readonly direction: 'forward' | 'backward'
  readonly path: string
  readonly turn: number
  readonly number: number
  readonly onArrival?: () => void
}

/** A number on its way along an edge. */
function Runner({ direction, path, turn, number, onArrival }: RunnerProps) {
  const text = formatNumber(number)
  const width = 16 + 10 * text.length
  return (
    <g
      className={clsx(styles.runner, styles[direction])}
      style={{ offsetPath: `path("${path}")`, animationDelay: `${turn * 260}ms` }}
      onAnimationEnd={onArrival}
    >
      <rect x={-width / 2} y="-13" width={width} height="26" rx="13" />
      <text>{text}</text>
    </g>
  )
}
