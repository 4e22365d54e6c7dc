import { describe, expect, it } from 'vitest'
import type { Checkpoint } from '../history/checkpoint'
import type { KeepReport } from '../protocol/protocol'
import { smallCheckpoint } from '../testing/small-checkpoint'
import { Keeper } from './keeper'

/** A keeper whose clock and storage are controlled by the test. */
function setUp() {
  const kept: { checkpoint: Checkpoint; end: (thrown?: unknown) => void }[] = []
  const reports: KeepReport[] = []
  const clock = { ms: 0 }
  const keeper = new Keeper({
    keep: (checkpoint) =>
      new Promise<void>((resolve, reject) =>
        kept.push({ checkpoint, end: (thrown) => (thrown ? reject(thrown) : resolve()) }),
      ),
    report: (report) => reports.push(report),
    nowMs: () => clock.ms,
  })
  const end = async (thrown?: unknown) => {
    kept.at(-1)?.end(thrown)
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return { keeper, kept, reports, clock, end }
}

const checkpointAfter = (iteration: number) =>
  smallCheckpoint({ losses: new Float64Array(iteration).fill(2) })

describe('Keeper', () => {
  it('keeps a checkpoint at most once a second, and creates none in between', async () => {
    const { keeper, kept, clock, end } = setUp()
    let made = 0
    const make = () => checkpointAfter(++made)
    for (clock.ms = 0; clock.ms < 3000; clock.ms += 100) {
      keeper.keepNowAndThen(make)
      await end()
    }
    expect(made).toBe(3)
    expect(kept.map(({ checkpoint }) => checkpoint.losses.length)).toEqual([1, 2, 3])
  })

  it('waits until the storage has finished with the previous one', async () => {
    const { keeper, kept, clock, end } = setUp()
    keeper.keepNowAndThen(() => checkpointAfter(1))
    clock.ms = 5000
    keeper.keepNowAndThen(() => checkpointAfter(2))
    expect(kept).toHaveLength(1)
    await end()
    keeper.keepNowAndThen(() => checkpointAfter(3))
    expect(kept.map(({ checkpoint }) => checkpoint.losses.length)).toEqual([1, 3])
  })

  it('reports the iteration of the kept model, or why it was not kept, and then tries again', async () => {
    const { keeper, reports, clock, end } = setUp()
    const faults = [undefined, new DOMException('', 'QuotaExceededError'), new Error('denied'), undefined]
    for (const [i, fault] of faults.entries()) {
      clock.ms += 1000
      keeper.keepNowAndThen(() => checkpointAfter(i + 1))
      await end(fault)
    }
    expect(reports).toEqual([
      { type: 'kept', iteration: 1 },
      { type: 'not-kept', problem: 'full' },
      { type: 'not-kept', problem: 'refused' },
      { type: 'kept', iteration: 4 },
    ])
  })
})
