import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'

/** The gradient check panel. */
export const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Gradient check' })

/** Starts a check and waits for its end. */
export async function check(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).locator('[data-check-ratio]')).toBeVisible({ timeout: 120_000 })
}

/** The relative difference of each array, by name. */
export const differences = async (page: Page): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await panelOf(page)
      .locator('[data-check]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-check'),
          Number(row.getAttribute('data-value') ?? Number.NaN),
        ]),
      ),
  )

/** The arrays whose gradients do not agree according to the table. */
export const faulty = async (page: Page): Promise<readonly (string | null)[]> =>
  panelOf(page)
    .locator('[data-check]', { hasText: 'does not agree' })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-check')))

/** Presses one of the panel's buttons, or chooses one of its options. */
export const choose = (page: Page, name: string): Promise<void> =>
  panelOf(page)
    .getByRole('button', { name, exact: true })
    .or(panelOf(page).getByRole('radio', { name, exact: true }))
    .click()
