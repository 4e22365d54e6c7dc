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

interface TransportProps {
  readonly session: LessonSession
}

/** The ways through the steps: buttons, a timeline, keys, autoplay and the size of the steps. */
export function Transport({ session: { trace, step } }: TransportProps) {
  const { t } = useLanguage()
  const help = useRef<HTMLDialogElement>(null)
  const last = trace.steps.length
  const go = (to: number): void => appStore.getState().change({ step: Math.min(last, Math.max(0, to)) })
  const autoplay = useAutoplay(step, last, go)
  const goByHand = (to: number): void => {
    autoplay.pause()
    go(to)
  }
  useLessonKeys({
    next: () => goByHand(step + 1),
    previous: () => goByHand(step - 1),
    first: () => goByHand(0),
    last: () => goByHand(last),
    play: autoplay.toggle,
    present: presentStore.getState().present,
    help: () => help.current?.showModal(),
  })
  const [atStart, atEnd] = [step === 0, step === last]
  return (
    <section className={styles.transport} aria-label={t('transport.controls')}>
      <div className={styles.buttons}>
        <Button icon aria-label={t('transport.first')} disabled={atStart} onClick={() => goByHand(0)}>
          <SkipBack size={20} />
        </Button>
        <Button
          icon
          aria-label={t('transport.previous')}
          disabled={atStart}
          onClick={() => goByHand(step - 1)}
        >
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
        <Button icon aria-label={t('transport.next')} disabled={atEnd} onClick={() => goByHand(step + 1)}>
          <StepForward size={20} />
        </Button>
        <Button icon aria-label={t('transport.last')} disabled={atEnd} onClick={() => goByHand(last)}>
          <SkipForward size={20} />
        </Button>
      </div>
      <Timeline trace={trace} step={step} onGo={goByHand} />
      <div className={styles.settings}>
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
