import { Trash2 } from 'lucide-react'
import { useId } from 'react'
import { keptRuns } from '../../../state/stores/runs-store'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './RunActions.module.css'

interface RunActionsProps {
  readonly run: ShownRun
  readonly onDone: () => void
}

const longestName = 60

/** Renames a kept run, or removes it. */
export function RunActions({ run: { id, name }, onDone }: RunActionsProps) {
  const { t, say } = useLanguage()
  const field = useId()
  const { rename, remove } = keptRuns.getState()
  const submit = (data: FormData): void => {
    const typed = String(data.get('name') ?? '').trim()
    if (typed !== say(name)) rename(id, typed)
    onDone()
  }
  return (
    <form className={styles.actions} action={submit}>
      <label htmlFor={field}>{t('train.runs.name')}</label>
      <input
        key={say(name)}
        id={field}
        name="name"
        className={styles.name}
        defaultValue={say(name)}
        maxLength={longestName}
        autoComplete="off"
        placeholder={t('train.runs.name-hint')}
        // biome-ignore lint/a11y/noAutofocus: the field opens because the viewer asked to change the run
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit">{t('train.runs.rename')}</Button>
      <Button onClick={() => remove(id)} aria-label={t('train.runs.remove-this', { name: say(name) })}>
        <Trash2 size={16} aria-hidden="true" />
        {t('train.runs.remove')}
      </Button>
    </form>
  )
}
