import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import { openDisplay } from './display'
import { type Driven, type DrivenKey, patienceMs, viewport } from './driven'
import { findProgram } from './find-program'

const executable = (): string =>
  findProgram({
    variable: 'BACKSTEP_WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    install:
      'Install the driver of WebKitGTK (on Debian: apt-get install webkit2gtk-driver), or set BACKSTEP_WEBKIT_DRIVER to its path.',
  })

const keys: Readonly<Record<DrivenKey, string>> = { PageDown: Key.PAGE_DOWN }

/** Gives the window the size with which its inside has that of the viewport. */
async function fitWindow(driver: WebDriver): Promise<void> {
  const window = driver.manage().window()
  await window.setRect({ x: 0, y: 0, ...viewport })
  const [width, height] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]')
  await window.setRect({
    x: 0,
    y: 0,
    width: 2 * viewport.width - width,
    height: 2 * viewport.height - height,
  })
}

/** A page in the small browser that comes with WebKitGTK, driven by WebDriver. */
export async function driveWebKit(): Promise<Driven> {
  const program = executable()
  const display = await openDisplay()
  const service = new DriverService.Builder(program)
    .setLoopback(true)
    .setEnvironment({ ...process.env, DISPLAY: display.name })
    .build()
  const end = async (): Promise<void> => {
    await service.kill()
    display.close()
  }
  try {
    const driver = await new Builder()
      .usingServer(await service.start(patienceMs))
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build()
    await driver.manage().setTimeouts({ script: patienceMs, pageLoad: patienceMs })
    await fitWindow(driver)
    return {
      name: 'WebKit',
      version: `GTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
      open: async (address) => {
        await driver.get('about:blank')
        await driver.get(address)
      },
      press: (key) => driver.actions().sendKeys(keys[key]).perform(),
      click: (xpath) => driver.findElement(By.xpath(xpath)).click(),
      evaluate: (expression) => driver.executeScript(`return ${expression}`),
      picture: async (file) => writeFileSync(file, await driver.takeScreenshot(), 'base64'),
      close: async () => {
        await driver.quit()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
