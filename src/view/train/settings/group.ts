import type { SettingsDraft } from '../../../state/lab/settings-draft'

/** The props of each group of settings: the current draft, and a callback for changes. */
export interface GroupProps {
  readonly draft: SettingsDraft
  readonly onChange: (draft: SettingsDraft) => void
  /** Whether an open run prevents changes. */
  readonly isLocked: boolean
}
