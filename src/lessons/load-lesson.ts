import type { Lesson } from './lesson'

/** The file of each lesson, which is named after its id. */
const files = import.meta.glob<Readonly<Record<string, Lesson>>>([
  './*.ts',
  '!./{all,lesson,load-lesson}.ts',
  '!./*.{test,at-build}.ts',
])

/** Fetches the lesson with an id, alone; undefined where there is none. */
export const loadLesson = async (id: string): Promise<Lesson | undefined> =>
  Object.values((await files[`./${id}.ts`]?.()) ?? {})[0]
