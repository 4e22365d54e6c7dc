import { draftIdOf } from '../../state/library/drafts'
import { remember } from '../../state/library/open-in-window'
import { library } from '../../state/library/page-library'
import { playStore } from '../../state/play/play-store'
import { addWorkPart } from '../../state/work/work-parts'

/** Listens, once, for what other windows keep, and remembers for this window which program is open. */
export function connectLibrary(): void {
  window.addEventListener('storage', ({ key }) => {
    const id = draftIdOf(key ?? '')
    if (id !== undefined) library.hear(id, playStore.getState().text)
  })
  library.store.subscribe(({ openId }, before) => {
    if (openId !== before.openId) remember('id', openId)
  })
  addWorkPart('program', () => playStore.getState().text)
  addWorkPart('programs', () => library.store.getState().programs)
}
