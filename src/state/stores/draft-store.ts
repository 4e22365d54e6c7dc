import { createStore } from 'zustand/vanilla'
import { defaultSettings } from '../../training/settings/settings'
import { draftOf, type SettingsDraft } from '../lab/settings-draft'

interface DraftState {
  readonly draft: SettingsDraft
}

/**
 * The settings as typed and chosen; those of the current run until the viewer changes them. They survive if a
 * panel fails.
 */
export const draftStore = createStore<DraftState>()(() => ({ draft: draftOf(defaultSettings) }))

/** Replaces the draft. */
export const changeDraft = (draft: SettingsDraft): void => draftStore.setState({ draft })
