import type { SettingsDraft } from '../../../state/lab/settings-draft'

/** What each group of settings gets: what is typed and chosen so far, and whom to tell of a change. */
export interface GroupProps {
  readonly draft: SettingsDraft
  readonly onChange: (draft: SettingsDraft) => void
  /** Whether a run that is open keeps them from being changed. */
  readonly isLocked: boolean
}
