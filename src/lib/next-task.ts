const jobs: (() => void)[] = []
const { port1, port2 } = new MessageChannel()

port1.onmessage = () => jobs.shift()?.()

/**
 * Runs a job in its own task, after all messages and input that are already waiting, without a timer's
 * delay. It posts itself a message because `scheduler.yield` resumes before those: a worker would never
 * receive "pause".
 */
export function nextTask(job: () => void): void {
  jobs.push(job)
  port2.postMessage(undefined)
}
