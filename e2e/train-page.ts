import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'
import { forgetAll, type Kept, putRecord } from './kept-storage'

interface Settings {
  readonly seed?: number
  readonly iterations?: number
  readonly learningRate?: number
}

const labels = { seed: 'Seed', iterations: 'Iterations', learningRate: 'Learning rate' } as const

/** The field of a setting. */
export const setting = (page: Page, name: keyof typeof labels): Locator =>
  page.getByRole('textbox', { name: labels[name], exact: true })

/** Opens a fresh training page in English, with nothing kept from earlier runs, and fills in settings. */
export async function openTraining(page: Page, settings: Settings): Promise<void> {
  await forgetAll(page)
  await page.goto('./#/train?lang=en')
  for (const name of Object.keys(labels) as (keyof typeof labels)[]) {
    const value = settings[name]
    if (value !== undefined) await setting(page, name).fill(String(value))
  }
}

/** Without it, the browser would request an icon that does not exist. */
const noIcon = '<link rel="icon" href="data:,">'

/** Opens the training page with a model from an earlier visit, as the browser keeps it. */
export async function openTrained(page: Page, model: Kept): Promise<void> {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: noIcon }))
  await page.goto('./empty') // a page of the same origin
  await putRecord(page, 'model', model)
  await page.goto('./#/train?lang=en')
  await expectFinished(page)
}

/** Waits for the end of a run. */
export const expectFinished = (page: Page): Promise<void> =>
  expect(page.getByText(/^Finished/)).toBeVisible({ timeout: 240_000 })

/** Starts a run. */
export const startTraining = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Start training' }).click()

/** The number of a metric; undefined until it is known. */
export async function metricOf(page: Page, metric: string): Promise<number | undefined> {
  const value = await page.locator(`[data-metric="${metric}"]`).getAttribute('data-value')
  return value === null ? undefined : Number(value)
}
