import { Keyboard, Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { useRef } from 'react'
import { appStore } from '../../state/app-store'
import type { LessonSession } from '../../state/lesson-session'
import { presentStore } from '../../state/present-store'
import type { Detail } from '../../trace/step'
import { buildTrace } from '../../trace/trace'
import { translateStep } from '../../trace/translate-step'
import { Button } from '../shared/Button'
import { Choice } from '../shared/Choice'
import { useLanguage } from '../shared/use-language'
import { HelpDialog } from './HelpDialog'
import { Timeline } from './Timeline'
import styles from './Transport.module.css'
import { speeds, useAutoplay } from './use-autoplay'
import { useLessonKeys } from './use-lesson-keys'
import { usePosition } from './use-position'

interface TransportProps {
  readonly session: LessonSession
}

/** The ways through the steps: buttons, a timeline, keys, autoplay and the size of the steps. */
export function Transport({ session }: TransportProps) {
  const { part, trace, step } = session
  const { t } = useLanguage()
  const help = useRef<HTMLDialogElement>(null)
  const last = trace.steps.length
  const control = usePosition(session)
  const autoplay = useAutoplay(control)
  const byHand =
    <Arguments extends unknown[]>(go: (...to: Arguments) => unknown) =>
    (...to: Arguments): void => {
      autoplay.pause()
      go(...to)
    }
  const goTo = byHand(control.goTo)
  const [next, previous] = [byHand(control.next), byHand(control.previous)]
  useLessonKeys({
    next,
    previous,
    first: () => goTo(0),
    last: () => goTo(last),
    play: autoplay.toggle,
    present: presentStore.getState().present,
    help: () => help.current?.showModal(),
  })
  const [atStart, atEnd] = [control.isFirst, control.isLast]
  return (
    <section className={styles.transport} aria-label={t('transport.controls')}>
      <div className={styles.buttons}>
        <Button icon aria-label={t('transport.first')} disabled={atStart} onClick={() => goTo(0)}>
          <SkipBack size={20} />
        </Button>
        <Button icon aria-label={t('transport.previous')} disabled={atStart} onClick={previous}>
          <StepBack size={20} />
        </Button>
        <Button
          strong
          icon
          className={styles.play}
          aria-label={t(autoplay.isPlaying ? 'transport.pause' : 'transport.play')}
          onClick={autoplay.toggle}
        >
          {autoplay.isPlaying ? <Pause size={20} /> : <Play size={20} />}
        </Button>
        <Button icon aria-label={t('transport.next')} disabled={atEnd} onClick={next}>
          <StepForward size={20} />
        </Button>
        <Button icon aria-label={t('transport.last')} disabled={atEnd} onClick={() => goTo(last)}>
          <SkipForward size={20} />
        </Button>
      </div>
      <Timeline trace={trace} step={step} onGo={goTo} />
      <div className={styles.settings}>
        {!part.lines && (
          <Choice
            label={t('transport.granularity')}
            options={[
              { value: 'node', label: t('transport.node') },
              { value: 'detail', label: t('transport.detail') },
            ]}
            chosen={trace.detail}
            onChoose={(detail: Detail) =>
              appStore.getState().change({
                detail,
                step: translateStep(trace, step, buildTrace(trace.graph, detail)),
              })
            }
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
        <Button icon aria-label={t('transport.help')} onClick={() => help.current?.showModal()}>
          <Keyboard size={20} />
        </Button>
      </div>
      <HelpDialog dialog={help} />
    </section>
  )
}
