import { type Link, lastStep } from '../link/link'

/** What changes from frame to frame of one program. */
export type Mark = Pick<Link, 'step' | 'stage' | 'isCovered'>

/** The end of a program, however many steps it has. */
export const atEnd: Mark = { step: lastStep }

const shownOf = ({ stage, isCovered }: Mark): number => (isCovered ? 0 : (stage ?? Number.POSITIVE_INFINITY))

/** −1 if the first of two frames of a program comes before the second, 1 if it comes after it, 0 if they are the same. */
export function compareMarks(a: Mark, b: Mark): -1 | 0 | 1 {
  if (a.step !== b.step) return a.step < b.step ? -1 : 1
  const [shownA, shownB] = [shownOf(a), shownOf(b)]
  if (shownA === shownB) return 0
  return shownA < shownB ? -1 : 1
}

/** A link at another frame of its program. */
export function atMark({ stage: _, isCovered: __, ...link }: Link, { step, stage, isCovered }: Mark): Link {
  return { ...link, step, ...(stage !== undefined && { stage }), ...(isCovered && { isCovered }) }
}
