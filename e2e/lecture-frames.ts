import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { graphName } from '../src/lessons/graph-name'
import { required } from '../src/lib/required'
import { lectureOrder } from '../src/state/lecture/lecture-order'
import type { Stop } from '../src/state/lecture/running-order.at-build'
import { trainingViews } from '../src/state/lecture/training-views'
import { expect } from './fixture'
import { expectStep, graph } from './lesson-page'

/** What the graph of a stop is called; what has none is called by its page, or by its frame of the lecture. */
export function nameOf({ route, lesson, part }: Stop): string {
  if (route.page === 'train') return route.page
  if (route.page === 'lecture') return route.frame
  const there = required(
    lessons.find(({ id }) => id === lesson),
    lesson,
  )
  return graphName(
    there,
    required(
      there.parts.find(({ id }) => id === part),
      part,
    ),
  )
}

/** Every frame of the lecture in its order: its stop by name, and its step. */
export const lectureFrames: readonly (readonly [name: string, step: number])[] = lectureOrder.flatMap(
  (stop) => Array.from({ length: stop.last.detail + 1 }, (_, step) => [nameOf(stop), step] as const),
)

const viewAt = (step: number): string => required(trainingViews[step], `there is no view ${step}`)

/** Whether a stop has no graph: training, what the lecture opens with, and what it ends with. */
export const hasNoGraph = (name: string): boolean => ['train', 'title', 'closing'].includes(name)

/** Waits for a step of a part, for a view of training, or for a frame of the lecture, on the stage. */
export async function expectFrame(page: Page, name: string, step: number): Promise<void> {
  if (name === 'train') await expect(page.locator('[data-view]')).toHaveAttribute('data-view', viewAt(step))
  else if (hasNoGraph(name)) await expect(page.locator(`[data-lecture=${name}]`)).toBeVisible()
  else {
    await expect(graph(page)).toHaveAttribute('data-graph', name)
    await expectStep(page, step)
  }
  await expect(page.getByRole('banner')).toHaveCount(0)
}
