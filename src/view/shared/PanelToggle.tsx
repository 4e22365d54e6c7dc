import { ChevronDown, ChevronRight } from 'lucide-react'
import panelStyles from './Panel.module.css'
import styles from './PanelToggle.module.css'

interface PanelToggleProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Made once, as they never change. */
const chevrons = {
  open: <ChevronDown size={18} aria-hidden />,
  closed: <ChevronRight size={18} aria-hidden />,
} as const

/** The title of a panel that opens and closes with it. */
export const PanelToggle = ({ title, isOpen, onToggle }: PanelToggleProps) => (
  <h2 className={panelStyles.title}>
    <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? chevrons.open : chevrons.closed}
      {title}
    </button>
  </h2>
)
