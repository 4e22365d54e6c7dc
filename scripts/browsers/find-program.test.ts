import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findProgram } from './find-program'

const folder = mkdtempSync(path.join(tmpdir(), 'backstep-programs-'))

function program(name: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

const second = program('second')
const elsewhere = program('elsewhere')
const wanted = { variable: 'WANTED', names: ['first', 'second'], install: 'Install it.' }

test('the variable precedes the PATH, and the PATH the usual places', () => {
  expect(findProgram(wanted, { WANTED: elsewhere, PATH: folder })).toBe(elsewhere)
  expect(findProgram({ ...wanted, places: [elsewhere] }, { PATH: folder })).toBe(second)
  expect(findProgram({ ...wanted, places: [elsewhere] }, {})).toBe(elsewhere)
})

test('what is missing is named, with what to do', () => {
  expect(() => findProgram(wanted, {})).toThrow('first is not installed. Install it.')
  expect(() => findProgram(wanted, { WANTED: path.join(folder, 'none'), PATH: folder })).toThrow(
    'which cannot be started as a program',
  )
})
