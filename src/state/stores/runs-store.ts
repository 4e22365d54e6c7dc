import { createStore } from 'zustand/vanilla'
import { type KeptRun, mostKeptRuns } from '../../training/runs/kept-run'
import { assignedLooks } from '../../training/runs/looks'

/** The kept runs, and how the viewer looks at them and at the current run. */
export interface RunsState {
  /** At most eight, the oldest first. */
  readonly runs: readonly KeptRun[]
  /** The id of the current run, kept or not; undefined before the first. */
  readonly currentId: string | undefined
  /** Whether the current run was kept already, so that it is not kept again automatically. */
  readonly wasCurrentKept: boolean
  /** The runs that are not shown in the charts. */
  readonly hidden: ReadonlySet<string>
  /** The look of each kept run and of the current one, from 0 to 8. */
  readonly looks: ReadonlyMap<string, number>
  /** A run for which there was no room; it is kept as soon as there is. */
  readonly waiting: KeptRun | undefined
  /** Starts a new current run with this id. */
  readonly begin: (id: string) => void
  /** Keeps a run, or lets it wait if eight are kept already. */
  readonly keep: (run: KeptRun) => void
  /** Renames a run; an empty name means one made from its settings. */
  readonly rename: (id: string, name: string) => void
  readonly remove: (id: string) => void
  readonly setShown: (id: string, isShown: boolean) => void
  /**
   * Inserts stored runs before those that are already kept; if there are more than eight, the newest stay.
   */
  readonly load: (runs: readonly KeptRun[]) => void
}

type Kept = Pick<RunsState, 'runs' | 'looks' | 'hidden'>

/** What depends on the list of kept runs: their looks, and which hidden ones still exist. */
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

/**
 * An empty store of kept runs in memory; a caller that persists them subscribes, and fills it with `load`.
 */
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
