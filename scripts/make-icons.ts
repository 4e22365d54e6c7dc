import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser'

const folder = 'public/icons'
const picture = readFileSync('public/favicon.svg', 'utf8')

/** A picture's file, its side in pixels, the share of it that the logo takes, and what is behind the logo. */
const icons = [
  { file: 'icon-192.png', sidePx: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', sidePx: 512, share: 1, ground: 'transparent' },
  // A system may cut a maskable icon down to a circle of four fifths of its side.
  { file: 'maskable-512.png', sidePx: 512, share: 0.56, ground: '#ffffff' },
] as const

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: findBrowser() })
const page = await browser.newPage()
for (const { file, sidePx, share, ground } of icons) {
  await page.setViewportSize({ width: sidePx, height: sidePx })
  await page.setContent(
    `<body style="margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground}">
      <div style="width: ${100 * share}%; line-height: 0">${picture}</div>`,
  )
  await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
}
await browser.close()
