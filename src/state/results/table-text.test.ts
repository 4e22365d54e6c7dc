import { expect, it } from 'vitest'
import { csv, tabbed } from './table-text'

const rows = [['Rule', 'Wrong'], ['Paths, “added”', '3'], [], ['a "b"', '0']]

it('a table is text with tabs', () => {
  expect(tabbed(rows)).toBe('Rule\tWrong\nPaths, “added”\t3\n\na "b"\t0')
})

it('a table is CSV in UTF-8, with quotes where they are needed', () => {
  expect(csv(rows)).toBe('\ufeffRule,Wrong\r\n"Paths, “added”",3\r\n\r\n"a ""b""",0\r\n')
})
