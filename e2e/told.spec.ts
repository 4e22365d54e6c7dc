import { expect, test } from './fixture'
import { expectStep, lastStep, openLesson, openLessonAtEnd } from './lesson-page'
import { goOnStage, stage } from './stage'
import { long } from './tiers'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('what a lesson says follows a changed input', async ({ page }) => {
  await openLessonAtEnd(page, 'chain-rule', 'lang=en')
  const said = page.locator('main p').filter({ hasText: 'Here x and y both get' })
  const number = said.locator('.katex').first()
  await expect(number).toContainText('6')
  await page.getByRole('textbox', { name: 'x', exact: true }).fill('5')
  await expect(number).toContainText('14') // 2 (5 + 2)
})

test('a text says what holds: y − t only where the targets add up to 1', long, async ({ page }) => {
  await openLessonAtEnd(page, 'softmax-with-loss', 'lang=en')
  const said = page.locator('main p').filter({ hasText: 'The long way ends in a short result' })
  await expect(said).not.toContainText('If t added up to 1')
  await openLessonAtEnd(page, 'softmax-with-loss', 'lang=en&in.t=[1,1,0]')
  await expect(said).toContainText('If t added up to 1')
})

test('the stage opens with the title of the lesson and its part, and ends with the conclusion', async ({
  page,
}) => {
  await openLesson(page, 'affine', 'lang=ko')
  await goOnStage(page)
  await expect(stage(page)).toContainText('Affine, 데이터 하나')
  await expect(stage(page)).toContainText('계층 전체')
  await page.keyboard.press('End')
  await expectStep(page, await lastStep(page))
  await expect(stage(page)).toContainText('규칙은 세 가지입니다')
})
