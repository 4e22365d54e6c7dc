const channel = new MessageChannel()
const waiting: (() => void)[] = []

channel.port1.onmessage = () => waiting.shift()?.()

/** Waits for a message to itself, which queues behind those that have come in; unlike a timer it waits no longer. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}

/** Does all the pieces of a work, with a breath after each. */
export async function withBreath<Result>(pieces: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
    await breathe()
  }
}
