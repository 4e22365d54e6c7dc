import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { codeText } from '../src/export/code-line'
import { lectureCode } from '../src/export/lecture/lecture-code'
import { lectureNotebook } from '../src/export/lecture/lecture-notebook'
import { sectionsOf } from '../src/export/lecture/sections-of'
import { expect, test } from './fixture'
import { openLesson } from './lesson-page'
import { long } from './tiers'
import { violationsInBothThemes } from './violations'

const panel = (page: Page, name = 'Code'): Locator => page.getByRole('region', { name, exact: true })
const chooseClasses = (page: Page): Promise<void> =>
  panel(page).getByRole('radio', { name: 'Classes' }).click()

/** The contents of the file that a button saves, and its name. */
async function saved(page: Page, button: string): Promise<readonly [name: string, text: string]> {
  const download = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: button }).click()
  const file = await download
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')]
}

test('a lesson shows its classes of the lecture; they are copied, and all of them saved as files', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLesson(page, 'affine-batch')
  await chooseClasses(page)
  const lines = panel(page).getByRole('list', { name: 'Lines of the program' })
  await expect(lines).toContainText('class Affine:')
  await expect(lines).not.toContainText('class Relu:')
  expect(await saved(page, 'Save lecture.py')).toEqual(['lecture.py', lectureCode('en')])
  expect(await saved(page, 'Save lecture.ipynb')).toEqual(['lecture.ipynb', lectureNotebook('en')])
  await panel(page).getByRole('button', { name: 'Copy' }).click()
  await expect(panel(page).getByRole('status')).toHaveText('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(codeText(sectionsOf('affine-batch', 'en')))
  expect(await violationsInBothThemes(page)).toEqual([])
})

test(
  'the classes stay chosen from lesson to lesson, and give way where there are none',
  long,
  async ({ page }) => {
    await openLesson(page, 'sigmoid')
    await panel(page).getByRole('radio', { name: 'Layers' }).click()
    await chooseClasses(page)
    await expect(panel(page)).toContainText('class Sigmoid:')
    await openLesson(page, 'two-layer-net', 'lang=ko')
    await expect(panel(page, '코드')).toContainText('# 미니배치를 복원 추출합니다')
    await expect(panel(page, '코드').getByRole('radio', { name: '클래스' })).toBeChecked()
    await openLesson(page, 'two-layer-net', 'lang=en')
    await panel(page).getByRole('radio', { name: 'PyTorch' }).click()
    await expect(panel(page)).toContainText('L.backward()')
    await expect(panel(page).getByRole('radio', { name: 'Classes' })).toHaveCount(0)
    await panel(page).getByRole('radio', { name: 'NumPy' }).click()
    await page.goto('./#/play')
    await panel(page).getByRole('button', { name: 'Code' }).click()
    await expect(panel(page).getByRole('radio', { name: 'Layers' })).toBeChecked()
    await expect(panel(page).getByRole('radio', { name: 'Classes' })).toHaveCount(0)
  },
)
