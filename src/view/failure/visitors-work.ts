import { appStore, languageOf, themeOf } from '../../state/stores/app-store'
import { codeStore } from '../../state/stores/code-store'
import { progressStore } from '../../state/stores/progress-store'
import { keptParts } from '../../state/work/kept-parts'
import { workParts } from '../../state/work/work-parts'
import { workText } from '../../state/work/work-text'
import { openShelf } from '../../training/storage/shelf'

/**
 * Everything the visitor did here, as the text of a JSON file; what cannot be read is listed in it, and
 * nothing is thrown.
 */
export async function visitorsWork(): Promise<string> {
  return workText({
    link: () => location.href,
    language: () => languageOf(appStore.getState()),
    theme: () => themeOf(appStore.getState()),
    lessonsDone: () => progressStore.getState().done,
    answers: () => progressStore.getState().learned,
    code: () => codeStore.getState(),
    ...workParts(),
    ...(await keptParts(openShelf())),
  })
}
