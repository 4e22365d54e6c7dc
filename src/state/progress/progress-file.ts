import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText } from '../../lib/stored-text'
import { type Learned, learnedEntries, type Progress, progressForm } from '../stores/progress-store'
import { memorySchema } from './memory'

/** The most bytes of a file of progress that are read: about a thousand times what all lessons take. */
export const mostProgressBytes = 5_000_000

const mostQuestions = 5000
const largestCount = 1_000_000

const question = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+){1,4}$/), v.maxLength(120))
const lesson = v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,59}$/))

/** Whether answers can have gone so: no count is absurd, and each mistake was a wrong answer. */
function isPossible({ right, wrong, mistakes, lastMs }: Learned): boolean {
  const mistaken = Object.values(mistakes).reduce((sum, each) => sum + each, 0)
  return mistaken <= wrong && wrong <= largestCount && right <= largestCount && lastMs >= 0
}

/** As progress is stored, but nothing that cannot be read is left out: then the file is not read at all. */
const form: StoredForm<Progress> = {
  migrations: progressForm.migrations,
  schema: v.object({
    done: v.pipe(v.array(lesson), v.maxLength(mostQuestions)),
    learned: v.pipe(
      v.record(
        question,
        v.pipe(
          v.object({ ...learnedEntries, order: v.optional(learnedEntries.order, '') }),
          v.check(isPossible),
        ),
      ),
      v.check((learned) => Object.keys(learned).length <= mostQuestions),
    ),
    reviewed: v.optional(
      v.pipe(
        v.record(lesson, memorySchema),
        v.check((reviewed) => Object.keys(reviewed).length <= mostQuestions),
      ),
      {},
    ),
  }),
}

/** The progress in the text of an exported file; undefined if it is another file, damaged, or of a later version. */
export const readProgressFile = (text: string): Progress | undefined => readStoredText(form, text)
