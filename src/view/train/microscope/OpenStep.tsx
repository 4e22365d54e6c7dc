import { ArrowRight } from 'lucide-react'
import { useRef } from 'react'
import { reasonAgainst } from '../../../microscope/can-open'
import { stepAtRest } from '../../../training/looks/step-at-rest'
import buttonStyles from '../../shared/Button.module.css'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { useNetAnswer } from '../insight/use-net-answer'
import { useTraining } from '../shared/use-training'

const question = { kind: 'snapshots' } as const

/** The link from a paused run to its current step as a graph. */
export function OpenStep() {
  const { t } = useLanguage()
  const address = useAddress()
  const place = useRef<HTMLDivElement>(null)
  const snapshots = useNetAnswer<'snapshots'>(question, place)
  const { phase, settings, history } = useTraining()
  const isShown = snapshots && settings && !reasonAgainst(settings)
  const iteration = isShown ? stepAtRest(snapshots, history.losses.length, phase) : undefined
  return (
    <div ref={place}>
      {iteration !== undefined && (
        <a className={buttonStyles.button} href={address({ page: 'train' }, { iteration })}>
          {t('microscope.this')}
          <ArrowRight size={18} aria-hidden />
        </a>
      )}
    </div>
  )
}
