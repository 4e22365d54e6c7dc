import clsx from 'clsx'
import { Keyboard, Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import type { ReactNode } from 'react'
import { inDetail } from '../../../state/session/fold'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { Button } from '../../shared/Button'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import { Timeline } from './Timeline'
import styles from './Transport.module.css'
import { speeds } from './use-autoplay'
import type { Stepping } from './use-stepping'

/** Made once, as they never change. */
const icons = {
  first: <SkipBack size={20} />,
  previous: <StepBack size={20} />,
  play: <Play size={20} />,
  pause: <Pause size={20} />,
  next: <StepForward size={20} />,
  last: <SkipForward size={20} />,
  help: <Keyboard size={20} />,
} as const

interface TransportProps {
  readonly session: ProgramSession
  readonly stepping: Stepping
  /** What the last step asks for; shown away from the buttons that lead to it, so that a double tap does not reach it. */
  readonly whatNext?: ReactNode
}

/** The controls for stepping: buttons, a timeline, autoplay and the size of the steps. */
export function Transport({ session, stepping, whatNext }: TransportProps) {
  const { program, trace, step } = session
  const { next, previous, first, last, goTo, autoplay, help, isFirst, isLast } = stepping
  const { t } = useLanguage()
  return (
    <section className={clsx(styles.transport, 'no-print')} aria-label={t('transport.controls')}>
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button icon aria-label={t('transport.first')} disabled={isFirst} onClick={first}>
            {icons.first}
          </Button>
          <Button icon aria-label={t('transport.previous')} disabled={isFirst} onClick={previous}>
            {icons.previous}
          </Button>
          <Button
            strong
            icon
            className={styles.play}
            aria-label={t(autoplay.isPlaying ? 'transport.pause' : 'transport.play')}
            onClick={autoplay.toggle}
          >
            {autoplay.isPlaying ? icons.pause : icons.play}
          </Button>
          <Button icon aria-label={t('transport.next')} disabled={isLast} onClick={next}>
            {icons.next}
          </Button>
          <Button icon aria-label={t('transport.last')} disabled={isLast} onClick={last}>
            {icons.last}
          </Button>
        </div>
        {whatNext && <div className={styles.next}>{whatNext}</div>}
        <Timeline trace={trace} step={step} onGo={goTo} />
      </div>
      <div className={styles.settings}>
        {!program.lines && (
          <Choice
            label={t('transport.granularity')}
            options={[
              { value: 'node', label: t('transport.node') },
              { value: 'detail', label: t('transport.detail') },
            ]}
            chosen={trace.detail}
            onChoose={(detail) => appStore.getState().change(inDetail(session, detail))}
          />
        )}
        <label className={styles.speed}>
          <span className="visually-hidden">{t('transport.speed')}</span>
          <select value={autoplay.speed} onChange={(event) => autoplay.setSpeed(event.target.value)}>
            {Object.keys(speeds).map((speed) => (
              <option key={speed} value={speed}>
                {speed}
              </option>
            ))}
          </select>
        </label>
        <Button icon aria-label={t('transport.help')} onClick={help}>
          {icons.help}
        </Button>
      </div>
    </section>
  )
}
