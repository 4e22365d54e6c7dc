import { takeOver } from '../../offline/messages'

/** Hands over to the newer version that waits, and reloads this page; other open pages go on as they are. */
export async function takeUpdate(): Promise<void> {
  const container = navigator.serviceWorker
  const registration = await container.getRegistration()
  if (!registration?.waiting) return location.reload() // another page has handed over
  container.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage(takeOver)
}
