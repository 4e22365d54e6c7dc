import { MapPin, Undo2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useStore } from 'zustand'
import { tracks } from '../../state/tracks/page-tracks'
import type { Refusal } from '../../state/tracks/pasted-address'
import { headingOf } from '../../state/tracks/stop-heading'
import type { KeptStop } from '../../state/tracks/track'
import { loadChunk } from '../failure/load-chunk'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { useTask } from '../shared/use-task'
import styles from './StopAddress.module.css'
import fields from './TextField.module.css'

interface StopAddressProps {
  readonly track: string
  readonly stop: KeptStop
}

/** What was typed in place of an address, and why it was refused, if it was. */
interface Draft {
  readonly over: string
  readonly text: string
  readonly refusal?: Refusal
}

/** The address of a stop's frame, in whose place that of another one can be pasted. */
export function StopAddress({ track, stop }: StopAddressProps) {
  const { t, say } = useLanguage()
  const undoable = useStore(tracks.store, (state) => state.undoable)
  const [draft, setDraft] = useState<Draft>()
  const { isBusy, problem, run } = useTask()
  const [field, why] = [useId(), useId()]
  const { address } = stop
  const current = draft?.over === address ? draft : undefined
  const text = current?.text ?? new URL(address, location.href).href
  const isPointed = undoable?.kind === 'address' && undoable.stop.id === stop.id
  const point = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      const { pastedStop } = await loadChunk('pastedStop', () => import('../../state/tracks/pasted-address'))
      const read = await pastedStop(text, location.href)
      if ('refusal' in read) return setDraft({ over: address, text, refusal: read.refusal })
      setDraft(undefined)
      tracks.pointStop(track, stop.id, read.address)
    })
  }
  return (
    <form className={styles.address} onSubmit={point}>
      <label className={styles.label} htmlFor={field}>
        {t('track.address')}
      </label>
      <div className={styles.pair}>
        <div className={fields.field}>
          <input
            id={field}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={why}
            aria-invalid={current?.refusal !== undefined}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ currentTarget }) => setDraft({ over: address, text: currentTarget.value })}
          />
        </div>
        <Button type="submit" disabled={isBusy || current === undefined}>
          <MapPin size={18} aria-hidden="true" />
          {t('track.address.point')}
        </Button>
      </div>
      <p id={why} className={styles.hint}>
        {t('track.address.hint')}
      </p>
      <div role="status" className={styles.said}>
        {current?.refusal && <p className={styles.refusal}>{t(`track.address.${current.refusal}`)}</p>}
        {problem !== undefined && <p className={styles.refusal}>{problem}</p>}
        {isPointed && (
          <>
            <p>{t('track.pointed', { name: say(headingOf(stop).title) })}</p>
            <Button onClick={() => tracks.undo()}>
              <Undo2 size={16} aria-hidden="true" />
              {t('track.undo')}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}
