import { ChevronDown, ChevronRight } from 'lucide-react'
import panelStyles from './Panel.module.css'
import styles from './PanelToggle.module.css'

interface PanelToggleProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The title of a panel that opens and closes with it. */
export function PanelToggle({ title, isOpen, onToggle }: PanelToggleProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <h2 className={panelStyles.title}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron size={18} aria-hidden />
        {title}
      </button>
    </h2>
  )
}
