import { nextTask } from '../../lib/next-task'

/**
 * Time for jobs per task, in milliseconds: well under a frame, so that input and animation get their turn.
 */
const turnMs = 4

type Job = () => void

const waiting = new Set<Job>()
let leftMs = turnMs
let isNextAsked = false

function askForNext(): void {
  if (isNextAsked) return
  isNextAsked = true
  nextTask(takeTurn)
}

function work(job: Job): void {
  const begin = performance.now()
  job()
  leftMs -= performance.now() - begin
}

function takeTurn(): void {
  isNextAsked = false
  leftMs = turnMs
  for (const job of waiting) {
    if (leftMs <= 0) {
      askForNext()
      return
    }
    waiting.delete(job)
    work(job)
  }
}

/**
 * Runs a job at once if this task has time left, and otherwise in one of the next tasks; returns a function
 * that cancels it.
 */
export function inTurn(job: Job): () => void {
  askForNext()
  if (leftMs > 0 && waiting.size === 0) work(job)
  else waiting.add(job)
  return () => waiting.delete(job)
}
