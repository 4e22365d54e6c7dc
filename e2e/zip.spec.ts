import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, mergeTests } from '@playwright/test'
import { zipOf } from '../scripts/zip/zip-of'
import { expect, test as quiet } from './fixture'
import { expectStep, lastStep, openLesson } from './lesson-page'
import { long } from './tiers'
import { expectFinished, metricOf, openTraining, startTraining } from './train-page'

/** The address that a server prints when it is ready. */
const printedAddress = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    server.stdout?.on('data', (chunk) => {
      text += chunk
      const [address] = /http:\S+/.exec(text) ?? []
      if (address) resolve(address)
    })
    server.on('exit', (code) => reject(new Error(`serve.py ended with ${code}: ${text}`)))
  })

/** Pages of the zip file, unpacked somewhere else and served by its own command. */
const test = mergeTests(
  quiet,
  base.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern
    baseURL: async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'backstep-zip-'))
      writeFileSync(path.join(folder, 'backstep.zip'), zipOf('dist', 'backstep'))
      execFileSync('/usr/bin/python3', ['-m', 'zipfile', '-e', 'backstep.zip', '.'], { cwd: folder })
      const server = spawn('/usr/bin/python3', ['serve.py'], { cwd: path.join(folder, 'backstep') })
      await use(await printedAddress(server))
      server.kill()
    },
  }),
)

test(
  'the unpacked zip file serves lessons and training by its own command',
  long,
  async ({ page, request }) => {
    await page.goto('./#/?lang=ko')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await openLesson(page, 'two-layer-net', 'lang=en')
    await page.keyboard.press('End')
    await expectStep(page, await lastStep(page))
    expect((await request.get('./service-worker.js')).headers()['content-type']).toContain('text/javascript')
    await openTraining(page, { iterations: 12 })
    await startTraining(page)
    await expectFinished(page)
    expect(await metricOf(page, 'iteration')).toBe(12)
  },
)
