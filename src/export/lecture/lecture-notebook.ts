import type { Language } from '../../i18n/text'
import { importLines } from './import-lines'
import { lectureWords } from './lecture-words'
import { listing } from './listing'
import { sectionIds } from './section-ids'
import { sectionCode } from './section-lines'

/** The lines of a cell as the format stores them: each but the last ends with its line break. */
const source = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at < lines.length - 1 ? `${line}\n` : line))

const markdown = (id: string, ...lines: readonly string[]) => ({
  cell_type: 'markdown',
  id: `${id}-title`,
  metadata: {},
  source: source(lines),
})

const code = (id: string, lines: readonly string[]) => ({
  cell_type: 'code',
  execution_count: null,
  id,
  metadata: {},
  outputs: [],
  source: source(lines),
})

/**
 * The lecture's whole listing as a Jupyter notebook: a titled cell for each part. Format: nbformat 4.5, "The
 * Jupyter Notebook Format".
 */
export function lectureNotebook(language: Language): string {
  const { title, summary, needs, imports } = lectureWords
  const notebook = {
    cells: [
      markdown('lecture', `# ${title[language]}`, '', `${summary[language]} ${needs[language]}`),
      markdown('imports', `## ${imports[language]}`),
      code('imports', importLines(sectionIds.map((id) => listing[id]))),
      ...sectionIds.flatMap((id) => [
        markdown(id, `## ${listing[id].title[language]}`),
        code(id, sectionCode(listing[id], language)),
      ]),
    ],
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
  return `${JSON.stringify(notebook, null, 1)}\n`
}
