import { lecturerStore, parseLecturer, serializeLecturer } from '../../state/stores/lecturer-store'

const name = 'backstep.lecturer'

const restore = (stored: string | null): void => lecturerStore.setState(parseLecturer(stored))

/** Restores who gives the lecture, stores every change from now on, and listens for what other windows change. */
export function connectLecturer(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === name) restore(newValue)
  })
  try {
    restore(localStorage.getItem(name))
  } catch {
    return // without storage, a name lasts as long as the page
  }
  lecturerStore.subscribe((lecturer) => {
    try {
      localStorage.setItem(name, serializeLecturer(lecturer))
    } catch {
      // A storage that is full keeps the name of before.
    }
  })
}
