import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { largeProgram } from '../src/language/testing/large-program'
import { packText } from '../src/state/play/packed-text'
import { findBrowser } from './find-browser'

const outDir = '/tmp/tools-profile-dist'
if (process.argv[2] === 'build')
  await build({ logLevel: 'error', publicDir: 'public', build: { outDir, emptyOutDir: true, minify: false } })
const server = await preview({ build: { outDir }, preview: { port: 43935 } })
const browser = await chromium.launch({ executablePath: findBrowser() })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.on('console', (m) => console.log('console', m.text().slice(0, 300)))
page.on('pageerror', (e) => console.log('error', e.message))
const client = await page.context().newCDPSession(page)
await client.send('Profiler.enable')
await client.send('Profiler.setSamplingInterval', { interval: 500 })
const top = (profile: any, name: string) => {
  writeFileSync(`/tmp/tools-${name}.cpuprofile`, JSON.stringify(profile))
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]))
  const self = new Map<number, number>()
  profile.samples.forEach((id: number, i: number) =>
    self.set(id, (self.get(id) ?? 0) + profile.timeDeltas[i] / 1000),
  )
  const parent = new Map<number, number>()
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
  const selfBy = new Map<string, number>(),
    totalBy = new Map<string, number>()
  for (const [id, ms] of self) {
    const label = (n: any) =>
      `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}`
    selfBy.set(label(byId.get(id)), (selfBy.get(label(byId.get(id))) ?? 0) + ms)
    const seen = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
      const l = label(byId.get(at))
      if (!seen.has(l)) totalBy.set(l, (totalBy.get(l) ?? 0) + ms)
      seen.add(l)
    }
  }
  const show = (m: Map<string, number>, k: number) =>
    [...m]
      .sort((a, b) => b[1] - a[1])
      .slice(0, k)
      .map(([l, ms]) => `   ${ms.toFixed(0)} ${l}`)
      .join('\n')
  console.log(`== ${name} self\n${show(selfBy, 22)}\n== ${name} total\n${show(totalBy, 60)}`)
}
const during = async (name: string, act: () => Promise<unknown>) => {
  await client.send('Profiler.start')
  const t = performance.now()
  await act()
  console.log(name, 'took', performance.now() - t)
  const { profile } = await client.send('Profiler.stop')
  top(profile, name)
}
try {
  const program = await packText(largeProgram(2000, 1))
  await during('open', async () => {
    await page.goto(`http://localhost:43935/#/play?lang=en&program=${program}`)
    await page.locator('[data-graph] [data-node]').first().waitFor({ timeout: 60000 })
    await page.waitForTimeout(4000)
  })
  await page.locator('h1').click()
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
  }
  console.log(
    await page.locator('[data-graph]').getAttribute('data-step'),
    await page.locator('[data-graph]').getAttribute('data-last-step'),
  )
  await during('step', async () => {
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(400)
    }
  })
  console.log(
    await page.locator('*').count(),
    'elements',
    await page.locator('[data-graph] [data-node]').count(),
  )
} finally {
  await browser.close()
  await server.close()
  process.exit(0)
}
