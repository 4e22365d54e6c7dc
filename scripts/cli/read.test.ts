import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from './read'
import { readPaths } from './read-request'
import { UsageError } from './usage-error'

describe('read', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstep-'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints the statements of each file, and says which files cannot be read', () => {
    const file = join(folder, 'layer.py')
    writeFileSync(file, 'import numpy as np\ndef f(x):\n    """No."""\n    return x ** 2\ny = np.exp(x)\n')
    const { json, errors } = read([join(folder, 'none.py'), file, folder])
    expect(JSON.parse(json)).toEqual([
      {
        file,
        statements: [
          { line: 1, text: 'import numpy as np', arithmetic: false, understood: true },
          { line: 2, text: 'def f(x):', arithmetic: false, understood: false },
          { line: 4, text: 'return x ** 2', arithmetic: true, understood: false },
          { line: 5, text: 'y = np.exp(x)', arithmetic: true, understood: true },
        ],
        diagnostics: [
          { line: 4, column: 5, sentence: expect.stringMatching(/^Functions cannot be defined/) },
        ],
      },
    ])
    expect(errors).toEqual([
      `The file ${join(folder, 'none.py')} cannot be read: it does not exist.`,
      `The file ${folder} cannot be read: it is a folder.`,
    ])
  })

  it('needs a path', () => {
    expect(readPaths(['a.py', 'b.py'])).toEqual(['a.py', 'b.py'])
    expect(() => readPaths([])).toThrow(UsageError)
    expect(() => readPaths(['--all', 'a.py'])).toThrow(UsageError)
  })
})
