import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { type Driven, patienceMs, viewport } from './driven'
import { findProgram } from './find-program'

const executable = (): string =>
  findProgram({
    variable: 'BACKSTEP_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      path.join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
    install:
      'Install Firefox (on Debian: apt-get install firefox-esr), or set BACKSTEP_FIREFOX to the path of its executable.',
  })

/** A page in an unmodified Firefox, driven by WebDriver BiDi, which Firefox speaks itself. */
export async function driveFirefox(): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable(),
    defaultViewport: viewport,
    timeout: patienceMs,
    protocolTimeout: patienceMs,
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(patienceMs)
  return {
    name: 'Firefox',
    version: (await browser.version()).replace('firefox/', ''),
    open: async (address) => {
      await page.goto('about:blank')
      await page.goto(address)
    },
    press: (key) => page.keyboard.press(key),
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    picture: async (file) => {
      await page.screenshot({ path: file as `${string}.png` })
    },
    close: () => browser.close(),
  }
}
