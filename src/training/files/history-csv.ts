import type { Accuracies } from '../history/accuracies'
import { type RateChange, rateAt } from '../settings/learning-rates'
import type { TrainingSettings } from '../settings/settings'

/** A run to be exported. */
export interface RunRecord {
  readonly name: string
  readonly settings: TrainingSettings
  /** The loss of iteration i + 1 at index i. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  readonly rateChanges: readonly RateChange[]
}

const rowsPerPiece = 1000
const lineEnd = '\r\n'

/** Tells spreadsheets that the text is UTF-8, so that names keep their letters. */
const byteOrderMark = '\ufeff'

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const cellOf = (value: unknown): string => {
  if (value === undefined) return ''
  return quoted(Array.isArray(value) ? value.join(' ') : String(value))
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const settingNames = (runs: readonly RunRecord[]): readonly string[] => [
  ...new Set(runs.flatMap(({ settings }) => Object.keys(settings))),
]

function* rowsOf(record: RunRecord, names: readonly string[]) {
  const { name, settings, losses, accuracies, rateChanges } = record
  const run = cellOf(name)
  const values = Object.entries(settings)
  const constant = names.map((wanted) => cellOf(values.find(([key]) => key === wanted)?.[1])).join(',')
  const measured = new Map(accuracies.map((accuracy) => [accuracy.iteration, accuracy]))
  for (let iteration = 0; iteration <= losses.length; iteration++) {
    const { train, test } = measured.get(iteration) ?? {}
    if (iteration === 0 && train === undefined) continue
    const loss = losses[iteration - 1]
    const rate = iteration === 0 ? undefined : rateAt(settings.learningRate, rateChanges, iteration)
    const cells = [loss, train, test, rate].map(cellOf)
    yield [run, iteration, ...cells, constant].join(',') + lineEnd
  }
}

/**
 * The histories of `runs` as one table of comma-separated values (RFC 4180, UTF-8), in pieces to be
 * concatenated: a row for each iteration of each run, the accuracies where they were measured, the learning
 * rate in use, and the run's settings in columns of their own. A spreadsheet can use the first line as the
 * header and filter by any column.
 */
export function* historyCsv(runs: readonly RunRecord[]): Generator<string, void> {
  const names = settingNames(runs)
  const head = [
    'run',
    'iteration',
    'loss',
    'train_accuracy',
    'test_accuracy',
    'learning_rate',
    ...names.map(settingColumn),
  ]
  yield byteOrderMark + head.join(',') + lineEnd
  for (const run of runs) {
    let piece: string[] = []
    for (const row of rowsOf(run, names)) {
      piece.push(row)
      if (piece.length < rowsPerPiece) continue
      yield piece.join('')
      piece = []
    }
    yield piece.join('')
  }
}

/**
 * The name of a setting's column; the number of planned iterations must not be confused with the row's
 * iteration.
 */
const settingColumn = (name: string): string => `setting_${snakeCase(name)}`
