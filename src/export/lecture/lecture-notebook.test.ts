import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { runPython } from '../../engine/testing/python'
import { languages } from '../../i18n/text'
import { lectureCode } from './lecture-code'
import { lectureNotebook } from './lecture-notebook'

const cellId = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/), v.maxLength(64))
const source = v.union([v.string(), v.array(v.string())])

/** What nbformat.v4.5.schema.json of the project Jupyter asks of notebooks that have not been run. */
const notebookForm = v.strictObject({
  metadata: v.looseObject({
    kernelspec: v.looseObject({ name: v.string(), display_name: v.string() }),
    language_info: v.looseObject({ name: v.string() }),
  }),
  nbformat: v.literal(4),
  nbformat_minor: v.literal(5),
  cells: v.array(
    v.variant('cell_type', [
      v.strictObject({ cell_type: v.literal('markdown'), id: cellId, metadata: v.looseObject({}), source }),
      v.strictObject({
        cell_type: v.literal('code'),
        id: cellId,
        metadata: v.looseObject({}),
        source,
        outputs: v.array(v.never()),
        execution_count: v.null(),
      }),
    ]),
  ),
})

describe.each(languages)('the notebook in %s', (language) => {
  const { cells } = v.parse(notebookForm, JSON.parse(lectureNotebook(language)))

  it('has cells with ids of their own, and a title before each cell of code', () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
    const kinds = cells.slice(1).map(({ cell_type }) => cell_type)
    expect(kinds).toEqual(Array.from({ length: 14 }, () => ['markdown', 'code']).flat())
  })

  it('is the program of the Python file, whose training is not run when it is imported', () => {
    const code = cells.flatMap(({ cell_type, source }) =>
      cell_type === 'code' ? [[source].flat().join('')] : [],
    )
    const same = runPython(`import ast
*definitions, main = ast.parse(${JSON.stringify(lectureCode(language))}).body
cells = ast.parse(${JSON.stringify(code.join('\n'))}).body
print([ast.dump(line) for line in definitions + main.body] == [ast.dump(line) for line in cells])`)
    expect(same.trim()).toBe('True')
  })
})
