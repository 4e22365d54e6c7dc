const channel = new MessageChannel()

/** Waits for a message to itself, which queues behind those that have come in; unlike a timer it waits no longer. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve()
    channel.port2.postMessage(null)
  })
}
