import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import { mistakeIds } from '../../practice/mistakes/mistake-ids'
import { cleanName } from '../library/program-name'
import { type Counted, type CountedAnswers, mostCounted } from './counted'

/** How one person answered a set of questions. */
export interface Result {
  /** The id of the set. */
  readonly set: string
  /** What the person is called, if that was given. */
  readonly name?: string
  /** When the latest of the questions was answered, in milliseconds: it tells two results with the same counts apart. */
  readonly answeredMs: number
  readonly answers: CountedAnswers
}

const mostQuestions = 2000

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostCounted))

const atFirst = v.picklist([0, 1])
const mistakes = v.record(v.picklist(mistakeIds), count)

/** Whether it was right at first, how often it was right and wrong, and the mistakes, if there were any. */
const counted = v.pipe(
  v.union([v.strictTuple([atFirst, count, count]), v.strictTuple([atFirst, count, count, mistakes])]),
  v.transform(
    ([first, right, wrong, made = {}]): Counted => ({
      isRightAtFirst: first === 1,
      right,
      wrong,
      mistakes: made,
    }),
  ),
  v.check(isPossible),
)

/** Whether answers can have gone so: there is one, a right one if the first was right, and a wrong one for each mistake. */
function isPossible({ isRightAtFirst, right, wrong, mistakes: made }: Counted): boolean {
  const mistaken = Object.values(made).reduce((sum, each) => sum + each, 0)
  return right + wrong > 0 && (!isRightAtFirst || right > 0) && mistaken <= wrong
}

const id = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+){0,4}$/), v.maxLength(120))

const form: StoredForm<Result> = {
  migrations: [],
  schema: v.pipe(
    v.object({
      set: id,
      name: v.optional(v.pipe(v.string(), v.maxLength(400))),
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      of: v.pipe(
        v.record(id, counted),
        v.check((of) => Object.keys(of).length > 0 && Object.keys(of).length <= mostQuestions),
      ),
    }),
    v.transform(({ set, name = '', at, of }): Result => {
      const cleaned = cleanName(name)
      return { set, answeredMs: at, answers: of, ...(cleaned !== undefined && { name: cleaned }) }
    }),
  ),
}

/** A result as the JSON text of a record of the current version, with short names so that it stays short. */
export function resultText({ set, name, answeredMs, answers }: Result): string {
  const of = Object.entries(answers).map(([key, { isRightAtFirst, right, wrong, mistakes: made }]) => [
    key,
    [isRightAtFirst ? 1 : 0, right, wrong, ...(Object.keys(made).length > 0 ? [made] : [])],
  ])
  return toStoredText(form, { set, ...(name && { name }), at: answeredMs, of: Object.fromEntries(of) })
}

/** The result in such a text; undefined if it is damaged, impossible, or of a later version. */
export const readResultText = (text: string): Result | undefined => readStoredText(form, text)
