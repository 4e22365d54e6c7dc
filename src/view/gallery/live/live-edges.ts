import type { SquaredSum } from './squared-sum'

type Name = keyof SquaredSum['values']

/** An edge of the picture: what runs along it, its two lines, and where its numbers stand. */
export interface LiveEdge {
  /** The variable whose value runs forward along it, and whose gradient runs back. */
  readonly of: Name
  readonly forward: string
  readonly backward: string
  readonly x: number
  /** The baselines of the value above the lines and of the gradient below. */
  readonly above: number
  readonly below: number
  /** When the value and the gradient run, counted in edges. */
  readonly turns: readonly [forward: number, backward: number]
}

/** The size of the picture, in its own pixels. */
export const frame = { width: 480, height: 172 } as const

const straight = (of: Name, from: number, to: number, turns: LiveEdge['turns']): LiveEdge => ({
  of,
  forward: `M${from} 83H${to - 9}`,
  backward: `M${to} 89H${from + 9}`,
  x: (from + to) / 2,
  above: 74,
  below: 109,
  turns,
})

/** The edges of z = (x + y)², from left to right. */
export const liveEdges: readonly LiveEdge[] = [
  {
    of: 'x',
    forward: 'M52 39H122C154 39 160 60 177 69',
    backward: 'M181 77C160 67 150 45 122 45H61',
    x: 90,
    above: 30,
    below: 65,
    turns: [0, 5],
  },
  {
    of: 'y',
    forward: 'M52 127H122C150 127 158 107 173 98',
    backward: 'M185 102C168 114 154 133 122 133H61',
    x: 90,
    above: 118,
    below: 153,
    turns: [0, 5],
  },
  straight('t', 229, 305, [1, 4]),
  straight('z', 353, 440, [2, 3]),
]
