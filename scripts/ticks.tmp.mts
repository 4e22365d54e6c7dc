import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { largeProgram } from '../src/language/testing/large-program'
import { packText } from '../src/state/play/packed-text'
import { findBrowser } from './find-browser'

const outDir = process.argv[2] ?? '/tmp/tools-profile-dist'
const server = await preview({ build: { outDir }, preview: { port: 43936 } })
const browser = await chromium.launch({ executablePath: findBrowser() })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const client = await page.context().newCDPSession(page)
await client.send('Performance.enable', { timeDomain: 'threadTicks' })
const read = async () =>
  Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map((m: any) => [m.name, m.value]))
try {
  const program = await packText(largeProgram(2000, 1))
  await page.goto(`http://localhost:43936/#/play?lang=en&program=${program}`)
  await page.locator('[data-graph] [data-node]').first().waitFor({ timeout: 60000 })
  await page.waitForTimeout(3000)
  const m0 = await read()
  console.log('open', 'script', m0.ScriptDuration, 'task', m0.TaskDuration)
  await page.locator('h1').click()
  for (let i = 0; i < 9; i++) {
    const a = await read()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(500)
    const b = await read()
    console.log(
      'step',
      ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration']
        .map((k) => `${k} ${(1000 * (b[k] - a[k])).toFixed(1)}`)
        .join('  '),
    )
  }
  console.log(
    await page.evaluate(() =>
      [
        '*',
        '.cm-editor *',
        '[data-graph] *',
        '[data-edge]',
        '[data-node]',
        'aside *',
        'aside section',
        '.katex *',
        'svg',
        'svg *',
      ]
        .map((s) => s + ' ' + document.querySelectorAll(s).length)
        .join('\n'),
    ),
  )
  console.log(
    await page.evaluate(() =>
      [...document.querySelectorAll('aside section')]
        .map((s) => (s.getAttribute('aria-label') ?? '') + ' ' + s.querySelectorAll('*').length)
        .join('\n'),
    ),
  )
} finally {
  await browser.close()
  await server.close()
  process.exit(0)
}
