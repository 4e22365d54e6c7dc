import type { Language } from './text'

/** The interface's words by language and by area, the part of the page that they belong to; each is fetched on its own. */
export const dictionaries = {
  en: {
    shared: async () => (await import('./en/shared')).shared,
    workbench: async () => (await import('./en/workbench')).workbench,
    lesson: async () => (await import('./en/lesson')).lesson,
    stage: async () => (await import('./en/stage')).stage,
    check: async () => (await import('./en/check')).check,
    practice: async () => (await import('./en/practice')).practice,
    path: async () => (await import('./en/path')).path,
    results: async () => (await import('./en/results')).results,
    exercises: async () => (await import('./en/exercises')).exercises,
    training: async () => (await import('./en/training')).training,
    insight: async () => (await import('./en/insight')).insight,
    microscope: async () => (await import('./en/microscope')).microscope,
    play: async () => (await import('./en/play')).play,
    library: async () => (await import('./en/library')).library,
    track: async () => (await import('./en/track')).track,
    lecture: async () => (await import('./en/lecture')).lecture,
    update: async () => (await import('./en/update')).update,
  },
  ko: {
    shared: async () => (await import('./ko/shared')).shared,
    workbench: async () => (await import('./ko/workbench')).workbench,
    lesson: async () => (await import('./ko/lesson')).lesson,
    stage: async () => (await import('./ko/stage')).stage,
    check: async () => (await import('./ko/check')).check,
    practice: async () => (await import('./ko/practice')).practice,
    path: async () => (await import('./ko/path')).path,
    results: async () => (await import('./ko/results')).results,
    exercises: async () => (await import('./ko/exercises')).exercises,
    training: async () => (await import('./ko/training')).training,
    insight: async () => (await import('./ko/insight')).insight,
    microscope: async () => (await import('./ko/microscope')).microscope,
    play: async () => (await import('./ko/play')).play,
    library: async () => (await import('./ko/library')).library,
    track: async () => (await import('./ko/track')).track,
    lecture: async () => (await import('./ko/lecture')).lecture,
    update: async () => (await import('./ko/update')).update,
  },
} satisfies Readonly<Record<Language, object>>

type InEnglish = { readonly [Of in Area]: Awaited<ReturnType<(typeof dictionaries.en)[Of]>> }

/** A part of the page with words of its own. */
export type Area = keyof typeof dictionaries.en

/** The key of a text of the interface. */
export type Key = { readonly [Of in Area]: keyof InEnglish[Of] }[Area]
