import { MessageCircleQuestionMark } from 'lucide-react'
import { useStore } from 'zustand'
import { askingStore, toggleAsking } from '../../state/stores/asking-store'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'

/** Turns the questions of all lessons off, or on again. */
export function AskingButton() {
  const { t } = useLanguage()
  const isOn = useStore(askingStore, (state) => state.isOn)
  return (
    <Button
      icon
      aria-label={t('practice.toggle')}
      title={t('practice.toggle')}
      aria-pressed={isOn}
      onClick={toggleAsking}
    >
      <MessageCircleQuestionMark size={18} aria-hidden />
    </Button>
  )
}
