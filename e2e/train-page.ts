import type { Locator, Page } from '@playwright/test'
import { forgetAll } from './kept-storage'

interface Settings {
  readonly seed?: number
  readonly iterations?: number
  readonly learningRate?: number
}

const labels = { seed: 'Seed', iterations: 'Iterations', learningRate: 'Learning rate' } as const

/** The field of a setting. */
export const setting = (page: Page, name: keyof typeof labels): Locator =>
  page.getByRole('textbox', { name: labels[name], exact: true })

/** Opens the training page anew, with nothing kept of earlier runs, in English, and types settings. */
export async function openTraining(page: Page, settings: Settings): Promise<void> {
  await forgetAll(page)
  await page.goto('./#/train?lang=en')
  for (const name of Object.keys(labels) as (keyof typeof labels)[]) {
    const value = settings[name]
    if (value !== undefined) await setting(page, name).fill(String(value))
  }
}

/** Starts a run. */
export const startTraining = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Start training' }).click()

/** A metric's number; undefined while it is not known. */
export async function metricOf(page: Page, metric: string): Promise<number | undefined> {
  const value = await page.locator(`[data-metric="${metric}"]`).getAttribute('data-value')
  return value === null ? undefined : Number(value)
}
