const jobs: (() => void)[] = []
const { port1, port2 } = new MessageChannel()

port1.onmessage = () => jobs.shift()?.()

/**
 * Does a job in a task of its own, behind all messages and input that have come in; unlike a timer it waits no longer.
 * It is a message to itself and not `scheduler.yield`, which comes back before them: a worker would never hear "pause".
 */
export function nextTask(job: () => void): void {
  jobs.push(job)
  port2.postMessage(undefined)
}
