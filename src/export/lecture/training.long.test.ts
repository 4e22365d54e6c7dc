import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { runPython } from '../../engine/testing/python'
import { required } from '../../lib/required'
import { readDescription, trainedNetFiles } from '../../training/digits/trained-net'
import { mnistFiles } from '../../training/mnist/files'
import { lectureCode } from './lecture-code'

const mnistFolder = fileURLToPath(new URL('../../../public/mnist/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'backstep-lecture-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** The names under which the files of MNIST are distributed; the page's own are the same gzip files. */
const originalNames: Readonly<Record<keyof typeof mnistFiles, string>> = {
  trainImages: 'train-images-idx3-ubyte.gz',
  trainLabels: 'train-labels-idx1-ubyte.gz',
  testImages: 't10k-images-idx3-ubyte.gz',
  testLabels: 't10k-labels-idx1-ubyte.gz',
}

it('reaches in two epochs the accuracy of the page, to within 0.01', () => {
  const stored = readDescription(readFileSync(join(mnistFolder, trainedNetFiles.description), 'utf8'))
  const { iterations, testAccuracy } = required(stored, 'run npm run prepare-mnist first')
  expect(iterations).toBe(1200)
  mkdirSync(join(folder, 'mnist'))
  for (const file of ['trainImages', 'trainLabels', 'testImages', 'testLabels'] as const)
    copyFileSync(join(mnistFolder, mnistFiles[file].name), join(folder, 'mnist', originalNames[file]))
  const program = lectureCode('ko')
  expect(program).toContain('iters_num = 10000')
  writeFileSync(join(folder, 'lecture.py'), program.replace('iters_num = 10000', `iters_num = ${iterations}`))
  const printed = runPython(
    `import os, runpy\nos.chdir(${JSON.stringify(folder)})\nrunpy.run_path("lecture.py", run_name="__main__")`,
  )
  expect(printed).toMatch(
    /^epoch 1: train 0\.\d{4}, test 0\.\d{4}\nepoch 2: train 0\.\d{4}, test 0\.\d{4}\n$/,
  )
  const accuracy = Number(printed.match(/test (\S+)\n$/)?.[1])
  expect(Math.abs(accuracy - testAccuracy)).toBeLessThan(0.01)
}, 600_000)
