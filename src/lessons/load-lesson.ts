import type { Lesson } from './lesson'

/** The file of each lesson, which is named after its id. */
const files = import.meta.glob<Readonly<Record<string, Lesson>>>([
  './*.ts',
  '!./{all,lesson,load-lesson}.ts',
  '!./*.{test,at-build}.ts',
])

const loaded = new Map<string, Lesson>()

/** The lesson with an id, if it has been fetched. */
export const loadedLesson = (id: string): Lesson | undefined => loaded.get(id)

/** Fetches the lesson with an id, alone; undefined where there is none. */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  const [lesson] = Object.values((await files[`./${id}.ts`]?.()) ?? {})
  if (lesson) loaded.set(id, lesson)
  return lesson
}
