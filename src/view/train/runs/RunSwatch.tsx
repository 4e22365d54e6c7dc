import { colourOf, dashOf } from './run-looks'

interface RunSwatchProps {
  readonly look: number
}

const width = 34
const height = 12

/** A sample of the line that a run is drawn with. */
export const RunSwatch = ({ look }: RunSwatchProps) => (
  <svg width={width} height={height} aria-hidden="true">
    <line
      x1={0}
      x2={width}
      y1={height / 2}
      y2={height / 2}
      strokeWidth={3}
      strokeDasharray={dashOf(look)}
      style={{ stroke: colourOf(look) }}
    />
  </svg>
)
