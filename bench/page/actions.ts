import type { Browser, Locator, Page } from '@playwright/test'
import { required } from '../../src/lib/required'
import { Clock } from '../growth/clock'
import { median } from '../median'
import { type Watch, watched, watchedPage } from './watched-page'

/** Something that a visitor does, the lesson where, and what has to be done before it is measured. */
interface Action {
  readonly name: string
  readonly hash: string
  readonly prepare?: (page: Page) => Promise<void>
  readonly act: (page: Page) => Promise<void>
}

/** About as long as a click holds the button down, and as long as an animation takes. */
const [pressMs, animationMs] = [90, 700]

const moves = 60

async function middleOf(target: Locator): Promise<readonly [number, number]> {
  const { x, y, width, height } = required(await target.boundingBox(), 'it is not shown')
  return [x + width / 2, y + height / 2]
}

/** Moves the pressed mouse around a point, a few pixels per event. */
async function moveAround(page: Page, [x, y]: readonly [number, number], reachY: number): Promise<void> {
  await page.mouse.down()
  for (let i = 1; i <= moves; i++) {
    const angle = (4 * Math.PI * i) / moves
    await page.mouse.move(x + 50 * Math.sin(angle), y + reachY * (1 - Math.cos(angle)))
  }
  await page.mouse.up()
}

async function stepToEnd(page: Page): Promise<void> {
  const last = Number(await page.locator('[data-graph]').getAttribute('data-last-step'))
  for (let step = 0; step < last; step++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(350)
  }
}

const unfolding = (layer: string, step: number): Action => ({
  name: `unfold ${layer}`,
  hash: `lesson/two-layer-net?step=${step}`,
  prepare: async (page) => {
    await page.mouse.move(...(await middleOf(page.getByRole('button', { name: `Unfold ${layer}` }).first())))
  },
  act: async (page) => {
    await page.mouse.down()
    await page.waitForTimeout(pressMs)
    await page.mouse.up()
    await page.waitForTimeout(animationMs)
  },
})

const node = (page: Page): Locator => page.locator('[data-graph] [data-node="Z"]')
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'slider' }).first()

/** A program of 200 lines, each of which needs the one before it. */
const longProgram = [
  'x0 = 1',
  ...Array.from({ length: 199 }, (_, i) => `x${i + 1} = x${i} * 0.9 + sin(x${i})`),
  '',
].join('\n')

const actions: readonly Action[] = [
  { name: 'step through two-layer-net', hash: 'lesson/two-layer-net?step=0', act: stepToEnd },
  unfolding('affine layer', 1),
  unfolding('softmax-with-loss layer', 4),
  {
    name: 'drag a node of two-layer-net',
    hash: 'lesson/two-layer-net?step=24',
    prepare: async (page) => page.mouse.move(...(await middleOf(node(page)))),
    act: async (page) => moveAround(page, await middleOf(node(page)), 20),
  },
  {
    name: 'move a slider of apples-and-oranges',
    hash: 'lesson/apples-and-oranges?step=24',
    prepare: async (page) => page.mouse.move(...(await middleOf(slider(page)))),
    act: async (page) => moveAround(page, await middleOf(slider(page)), 0),
  },
  {
    name: 'type in a program of 200 lines',
    hash: 'play?step=0',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Program' }).click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(longProgram)
      await page.waitForTimeout(3000)
    },
    act: (page) => page.keyboard.type('y = exp(x199 * 0.25) + 12.5', { delay: 100 }),
  },
]

/**
 * Measures the frames while a visitor does what visitors do most; the goal is at least 50 a second. Other programs on the
 * machine delay frames, but they do not count in the processor time of the main thread, which is printed too.
 */
export async function measureActions(browser: Browser, address: string): Promise<void> {
  console.log('frames while someone does something; goal: at least 50 a second, no task over 50 ms')
  for (const { name, hash, prepare, act } of actions) {
    const page = await watchedPage(browser, `${address}#/${hash}&lang=en`)
    await page.waitForTimeout(1500)
    await prepare?.(page)
    await page.waitForTimeout(300)
    const clock = await Clock.of(page)
    let watch: Watch | undefined
    const { allMs } = await clock.spentBy(async () => {
      watch = await watched(page, () => act(page))
    })
    const { longTaskMs, frameMs } = required(watch, 'nothing was watched')
    const sum = frameMs.reduce((all, ms) => all + ms, 0)
    const cells = [
      `median ${median(frameMs).toFixed(1)} ms`,
      `worst ${Math.max(...frameMs).toFixed(1)} ms`,
      `${((1000 * frameMs.length) / sum).toFixed(0)} a second`,
      `busy ${((100 * allMs) / sum).toFixed(0)} %`,
      `tasks over 50 ms: ${longTaskMs.length > 0 ? longTaskMs.map(Math.round).join(', ') : 'none'}`,
    ]
    console.log(`  ${name.padEnd(38)}${cells.map((cell) => cell.padEnd(20)).join('')}`)
    await page.close()
  }
}
