import { createStore } from 'zustand/vanilla'
import { defaultSettings } from '../../training/settings/settings'
import { draftOf, type SettingsDraft } from '../lab/settings-draft'

interface DraftState {
  readonly draft: SettingsDraft
}

/** The settings as they are typed and chosen; those of the present run until they are changed. They outlive a panel that fails. */
export const draftStore = createStore<DraftState>()(() => ({ draft: draftOf(defaultSettings) }))

/** Puts a draft in place of the present one. */
export const changeDraft = (draft: SettingsDraft): void => draftStore.setState({ draft })
