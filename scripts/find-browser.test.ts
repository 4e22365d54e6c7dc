import { expect, test } from 'vitest'
import { canInstallByApt, namedBrowser, usualPlaces } from './find-browser'

test('BACKSTEP_CHROMIUM takes precedence over CHROME_PATH, and an empty one counts as absent', () => {
  expect(namedBrowser({ BACKSTEP_CHROMIUM: '/a', CHROME_PATH: '/b' })).toBe('/a')
  expect(namedBrowser({ BACKSTEP_CHROMIUM: '', CHROME_PATH: '/b' })).toBe('/b')
  expect(namedBrowser({})).toBeUndefined()
})

test('on Linux: each name in each folder of the PATH, the headless shell first, then the place that Debian uses', () => {
  expect(usualPlaces('linux', { PATH: '/opt/bin:/usr/local/bin' })).toEqual([
    '/opt/bin/chromium-headless-shell',
    '/usr/local/bin/chromium-headless-shell',
    '/opt/bin/chromium',
    '/usr/local/bin/chromium',
    '/opt/bin/chromium-browser',
    '/usr/local/bin/chromium-browser',
    '/opt/bin/google-chrome',
    '/usr/local/bin/google-chrome',
    '/opt/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome-stable',
    '/usr/bin/chromium',
  ])
})

test('on macOS and Windows: the places where browsers install themselves', () => {
  expect(usualPlaces('darwin', { PATH: '/opt/bin' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})

test('apt is only for root on Debian', () => {
  const everyFile = () => true
  const noFile = () => false
  expect(canInstallByApt(0, everyFile)).toBe(true)
  expect(canInstallByApt(1000, everyFile)).toBe(false)
  expect(canInstallByApt(0, noFile)).toBe(false)
  expect(canInstallByApt(undefined, everyFile)).toBe(false)
})
