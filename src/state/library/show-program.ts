import { givenAt } from '../play/given-at'
import { editProgram, openProgram, type PlayGiven } from '../play/play-store'
import { appStore } from '../stores/app-store'
import { library } from './page-library'

/**
 * Another program is shown from its start, with nothing of what was chosen for the one before. The address gets the
 * program and its arrays together, once it has been packed: a new one with old arrays would be another program.
 */
const fromTheStart = {
  step: 0,
  open: undefined,
  of: undefined,
  upstream: undefined,
  view: undefined,
  moved: undefined,
}

function showFromStart(text: string, given?: PlayGiven): void {
  openProgram(text, given)
  appStore.getState().change(fromTheStart)
}

/** Replaces the text on the page by one that was typed, or changed by an input, and keeps it. */
export function typeProgram(text: string): void {
  editProgram(text)
  library.keep(text)
}

/** Shows the text of a link, whose other parts are meant for it; what was typed before stays as it was kept. */
export function showLinked(text: string, given: PlayGiven | undefined): void {
  library.openText(text, given?.id)
  openProgram(text, given)
}

/** Shows an example. */
export function showExample(text: string): void {
  library.openText(text)
  showFromStart(text)
}

/** Shows a kept program, if it is still there. */
export async function showKept(id: string): Promise<void> {
  const given = await givenAt(library.find(id)?.given)
  const text = library.openKept(id)
  if (text !== undefined) showFromStart(text, given)
}

/** Shows the text of a file, and keeps it under the name of the file. */
export function showFile(text: string, name: string | undefined): void {
  library.openFromFile(text, name)
  showFromStart(text)
}
