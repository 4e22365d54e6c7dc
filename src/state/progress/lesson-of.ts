/** What the keys of exercises begin with, and the id of the set of all of them. */
export const exercises = 'exercises'

/** The key under which the answers to a lesson’s exercises of one kind are kept. */
export const exerciseKey = (lesson: string, kind: string): string => `${exercises}/${lesson}/${kind}`

/** Whether answers are kept of an exercise under a key, and not of a lesson’s question. */
export const isOfExercise = (key: string): boolean => key.startsWith(`${exercises}/`)

/** The lesson that an exercise or a question belongs to, by its key. */
export const lessonOf = (key: string): string => key.split('/')[isOfExercise(key) ? 1 : 0] ?? ''
