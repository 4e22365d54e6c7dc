import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { graphName } from '../src/lessons/graph-name'
import { required } from '../src/lib/required'
import { runningOrder, type Stop } from '../src/state/lecture/running-order.at-build'
import { trainingViews } from '../src/state/lecture/training-views'
import { expect } from './fixture'
import { expectStep, graph } from './lesson-page'

/** What the graph of a stop is called; training has none, and is called by its page. */
export function nameOf({ route, lesson, part }: Stop): string {
  if (route.page === 'train') return route.page
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
export const lectureFrames: readonly (readonly [name: string, step: number])[] = runningOrder.flatMap(
  (stop) => Array.from({ length: stop.last.detail + 1 }, (_, step) => [nameOf(stop), step] as const),
)

const viewAt = (step: number): string => required(trainingViews[step], `there is no view ${step}`)

/** Waits for a step of a part, or for a view of training, on the stage. */
export async function expectFrame(page: Page, name: string, step: number): Promise<void> {
  if (name === 'train') await expect(page.locator('[data-view]')).toHaveAttribute('data-view', viewAt(step))
  else {
    await expect(graph(page)).toHaveAttribute('data-graph', name)
    await expectStep(page, step)
  }
  await expect(page.getByRole('banner')).toHaveCount(0)
}
