import { createStore } from 'zustand/vanilla'
import { type KeptRun, mostKeptRuns } from '../../training/runs/kept-run'
import { assignedLooks } from '../../training/runs/looks'

/** The runs that are kept, and how the viewer looks at them and at the present run. */
export interface RunsState {
  /** At most eight, the oldest first. */
  readonly runs: readonly KeptRun[]
  /** The id that the present run has, kept or not; undefined before the first. */
  readonly currentId: string | undefined
  /** Whether the present run was kept once, so that it is not kept again by itself. */
  readonly wasCurrentKept: boolean
  /** The runs that the charts leave out. */
  readonly hidden: ReadonlySet<string>
  /** The look of each kept run and of the present one, from 0 to 8. */
  readonly looks: ReadonlyMap<string, number>
  /** A run that there was no room for; it is kept as soon as there is. */
  readonly waiting: KeptRun | undefined
  /** Another present run, under this id. */
  readonly begin: (id: string) => void
  /** Keeps a run, or lets it wait where eight are kept. */
  readonly keep: (run: KeptRun) => void
  /** Names a run; an empty name leaves that to its settings. */
  readonly rename: (id: string, name: string) => void
  readonly remove: (id: string) => void
  readonly setShown: (id: string, isShown: boolean) => void
  /** Puts stored runs before those that are kept already; of more than eight the newest. */
  readonly load: (runs: readonly KeptRun[]) => void
}

type Kept = Pick<RunsState, 'runs' | 'looks' | 'hidden'>

/** What follows from which runs are kept: their looks, and which of the hidden ones are still there. */
function withRuns({ looks, hidden, currentId }: RunsState, runs: readonly KeptRun[]): Kept {
  const kept = runs.map(({ id }) => id)
  const ids = currentId === undefined || kept.includes(currentId) ? kept : [...kept, currentId]
  return { runs, looks: assignedLooks(looks, ids), hidden: new Set(ids.filter((id) => hidden.has(id))) }
}

function withKept(state: RunsState, run: KeptRun): Partial<RunsState> {
  if (state.runs.some(({ id }) => id === run.id)) return {}
  if (state.runs.length >= mostKeptRuns) return { waiting: run }
  const wasCurrentKept = state.wasCurrentKept || run.id === state.currentId
  return { ...withRuns(state, [...state.runs, run]), wasCurrentKept, waiting: undefined }
}

function withoutRun(state: RunsState, id: string): Partial<RunsState> {
  const rest = state.runs.filter((run) => run.id !== id)
  const after = { ...state, ...withRuns(state, rest) }
  return state.waiting ? { ...after, ...withKept(after, state.waiting) } : after
}

/** A store of kept runs, empty and in memory; a caller that stores them subscribes, and fills it with `load`. */
export const createRunsStore = () =>
  createStore<RunsState>()((set) => ({
    runs: [],
    currentId: undefined,
    wasCurrentKept: false,
    hidden: new Set(),
    looks: new Map(),
    waiting: undefined,
    begin: (id) =>
      set((state) => ({
        currentId: id,
        wasCurrentKept: state.runs.some((run) => run.id === id),
        ...withRuns({ ...state, currentId: id }, state.runs),
      })),
    keep: (run) => set((state) => withKept(state, run)),
    rename: (id, name) =>
      set(({ runs }) => ({ runs: runs.map((run) => (run.id === id ? { ...run, name } : run)) })),
    remove: (id) => set((state) => withoutRun(state, id)),
    setShown: (id, isShown) =>
      set(({ hidden }) => ({
        hidden: new Set(isShown ? [...hidden].filter((other) => other !== id) : [...hidden, id]),
      })),
    load: (runs) =>
      set((state) => {
        const fresh = state.runs.filter(({ id }) => !runs.some((run) => run.id === id))
        return withRuns(state, [...runs, ...fresh].slice(-mostKeptRuns))
      }),
  }))

/** A store of kept runs. */
export type RunsStore = ReturnType<typeof createRunsStore>

/** The kept runs of the page. */
export const keptRuns = createRunsStore()
