import { mkdirSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { languages } from '../src/i18n/text'
import { messageOf } from '../src/lib/message-of'
import { driveChromium } from './browsers/chromium'
import type { Driven } from './browsers/driven'
import { driveFirefox } from './browsers/firefox'
import { frameCount, lectureFaults } from './browsers/lecture'
import { serveWithProbe } from './browsers/serve-with-probe'
import { trainingFaults } from './browsers/training'
import { driveWebKit } from './browsers/webkit'
import { withServer } from './with-server'

/**
 * Goes through the first frames of the lecture in Firefox and in WebKit and compares them with Chromium's, and
 * trains for an epoch. `-- firefox` takes one browser alone, and `--pictures FOLDER` saves what each frame looks like.
 */

const drivers = { firefox: driveFirefox, webkit: driveWebKit } as const

type Name = keyof typeof drivers

const isName = (text: string): text is Name => text in drivers

const { values: options, positionals } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
})
const wrong = positionals.find((text) => !isName(text))
if (wrong !== undefined)
  throw new Error(
    `there is no browser “${wrong}”: give ${Object.keys(drivers).join(' or ')}, or none for all`,
  )
const chosen = positionals.length > 0 ? positionals.filter(isName) : (Object.keys(drivers) as Name[])

if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true })

/** Checks a browser, prints what was checked, and returns what is wrong. */
async function faultsOf(driven: Driven, chromium: Driven, address: string): Promise<readonly string[]> {
  const about = `${driven.name} ${driven.version}`
  const report = (checked: string, faults: readonly string[]): readonly string[] => {
    if (faults.length === 0) console.log(`${about}: ${checked}`)
    return faults.map((fault) => `${about}: ${fault}`)
  }
  const faults: string[] = []
  for (const language of languages) {
    const found = await lectureFaults(driven, chromium, { address, language, pictures: options.pictures })
    faults.push(
      ...report(`the first ${frameCount} frames of the lecture, ${language}, as in Chromium`, found),
    )
  }
  const found = await trainingFaults(driven, address)
  return [...faults, ...report('training for an epoch', found)]
}

async function faultsIn(name: Name, chromium: Driven, address: string): Promise<readonly string[]> {
  const driven = await drivers[name]()
  try {
    return await faultsOf(driven, chromium, address)
  } finally {
    await driven.close()
  }
}

await withServer(await serveWithProbe(), async (browser, address) => {
  const chromium = await driveChromium(browser)
  for (const name of chosen) {
    const faults = await faultsIn(name, chromium, address).catch((error) => [`${name}: ${messageOf(error)}`])
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) process.exitCode = 1
  }
})
