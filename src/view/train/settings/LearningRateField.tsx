import { Check } from 'lucide-react'
import { formatNumber } from '../../../lib/format'
import { parseNumber } from '../../../lib/parse-number'
import { trainingClient } from '../../../state/clients/training-client'
import { draftProblem, type SettingsDraft, typedIn } from '../../../state/lab/settings-draft'
import { usualRates } from '../../../training/protocol/divergence'
import { optimiserNames } from '../../../training/settings/setting-names'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './LearningRateField.module.css'
import { NumberSetting } from './NumberSetting'

interface LearningRateFieldProps {
  readonly draft: SettingsDraft
  readonly onChange: (draft: SettingsDraft) => void
  /** The current learning rate of the open run; undefined if none is open. */
  readonly runningRate: number | undefined
  /** The learning rate that was requested for the rest of it. */
  readonly wantedRate: number | undefined
}

/** From this many times the usual rate on, a note appears. */
const farAbove = 3

/** The learning rate of the next run and, if a run is open, of that run from its next iteration on. */
export function LearningRateField(props: LearningRateFieldProps) {
  const { draft, onChange, runningRate, wantedRate } = props
  const { t } = useLanguage()
  const text = draft.typed.learningRate
  const rate = draftProblem('learningRate', text) ? undefined : parseNumber(text)
  const isOpen = runningRate !== undefined
  const canSend = isOpen && rate !== undefined && rate !== (wantedRate ?? runningRate)
  const send = (): void => {
    if (canSend) trainingClient.changeLearningRate(rate)
  }
  const words = useRateNote(draft, rate)
  const waits = isOpen && wantedRate !== undefined && wantedRate !== runningRate
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        const leaves = !currentTarget.contains(relatedTarget)
        if (leaves && document.hasFocus()) send() // not when another window gets the focus, as the number may be half typed
      }}
    >
      <NumberSetting
        name="learningRate"
        label={t('train.setting.learningRate')}
        help="learningRate"
        text={text}
        note={waits ? t('train.rate.sent', { rate: formatNumber(wantedRate) }) : words}
        onChange={(typed) => onChange(typedIn(draft, 'learningRate', typed))}
      >
        {isOpen && (
          <Button
            icon
            type="submit"
            className={styles.apply}
            disabled={!canSend}
            aria-label={t('train.rate.apply')}
            title={t('train.rate.apply')}
          >
            <Check size={18} aria-hidden="true" />
          </Button>
        )}
      </NumberSetting>
    </form>
  )
}

/** A note if the rate is much higher than usual for the optimiser. */
function useRateNote({ optimiser }: SettingsDraft, rate: number | undefined): string | undefined {
  const { t, say } = useLanguage()
  const usual = usualRates[optimiser]
  if (rate === undefined || rate <= farAbove * usual) return undefined
  return t('train.rate.usual', { optimiser: say(optimiserNames[optimiser]), rate: formatNumber(usual) })
}
