import { use } from 'react'
import type { LayoutGoal } from '../../../layout/measure/layout-request'
import type { Size } from '../../../layout/sizes'
import type { Link } from '../../../state/link/link'
import { LinkOnPaper } from '../../shared/shown-link'
import { hall } from './hall'

/** What a graph is laid out for; without a stage before that is known. */
export interface LaidOutFor extends Omit<LayoutGoal, 'stage'> {
  readonly stage: Size | undefined
}

/** The least size of letters on paper where edges have symbols, which are wide. */
const symbolsPx = 10

/**
 * What a graph is laid out for: its place. On paper it is in the arrangement that its nodes were moved in, and what was
 * zoomed is laid out for a stage, so that the crop shows the same nodes.
 */
export function useLaidOutFor(
  stage: Size | undefined,
  goalPx: number,
): Omit<LaidOutFor, 'pictured' | 'symbols'> {
  const onPaper = use(LinkOnPaper)
  return onPaper && stage ? printedFor(onPaper, stage, goalPx) : { stage, goalPx }
}

function printedFor({ moved, view, beside, edges }: Link, stage: Size, goalPx: number) {
  const place = { stage, goalPx: edges ? symbolsPx : goalPx }
  return {
    ...(view ? { stage: hall[beside ? 'beside' : 'alone'], goalPx: hall.goalPx } : place),
    ...(moved && { arrangement: moved.arrangement }),
  }
}
