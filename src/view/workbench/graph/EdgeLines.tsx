import clsx from 'clsx'
import type { EdgePaths } from '../../../layout/edge-path'
import styles from './EdgeLines.module.css'

interface EdgeLinesProps {
  readonly paths: EdgePaths
  /** Whether a gradient comes back along the edge at all. */
  readonly hasGradient: boolean
  readonly isValueKnown: boolean
  readonly isGradientKnown: boolean
  readonly isValueLit: boolean
  readonly isGradientLit: boolean
}

/** The two lines of an edge, forward above and backward below. */
export function EdgeLines(props: EdgeLinesProps) {
  const { paths, hasGradient, isValueKnown, isGradientKnown, isValueLit, isGradientLit } = props
  return (
    <>
      <path
        key={`forward ${isValueKnown}`} // a new element: WebKit keeps drawing the old head
        d={paths.forward}
        className={clsx(styles.line, isValueKnown && styles.forward, isValueLit && styles.lit)}
        markerEnd={`url(#arrow-${isValueKnown ? 'forward' : 'unknown'})`}
      />
      {hasGradient && (
        <path
          key={`backward ${isGradientKnown}`}
          d={paths.backward}
          className={clsx(styles.line, isGradientKnown && styles.backward, isGradientLit && styles.lit)}
          markerEnd={`url(#arrow-${isGradientKnown ? 'backward' : 'unknown'})`}
        />
      )}
    </>
  )
}

/** The arrow heads that the lines of all edges share. */
export const ArrowHeads = () => (
  <defs>
    {(['forward', 'backward', 'unknown'] as const).map((kind) => (
      <marker
        key={kind}
        id={`arrow-${kind}`}
        viewBox="0 0 10 10"
        refX="2"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0 10 5 0 10z" className={styles[`${kind}Head`]} />
      </marker>
    ))}
  </defs>
)
