import { createStore } from 'zustand/vanilla'

/** In which lessons the view of an entry has opened by itself. */
interface EntryIntroState {
  readonly opened: readonly string[]
}

export const entryIntroStore = createStore<EntryIntroState>()(() => ({ opened: [] }))

/** Whether the view of an entry may open by itself in a lesson: once. */
export const mayOpenEntry = (lesson: string): boolean => !entryIntroStore.getState().opened.includes(lesson)

/** Notes that it has opened by itself. */
export const noteOpenedEntry = (lesson: string): void =>
  entryIntroStore.setState(({ opened }) => ({ opened: [...opened, lesson] }))

/** The lessons in a stored text; none if it cannot be read. */
export const parseEntryIntro = (stored: string | null): readonly string[] =>
  stored?.split(' ').filter((lesson) => lesson !== '') ?? []
