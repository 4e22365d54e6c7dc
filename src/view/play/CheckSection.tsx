import { Suspense, useState } from 'react'
import type { OpenedProgram } from '../../state/session/program-session'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import panelStyles from '../shared/Panel.module.css'
import { PanelToggle } from '../shared/PanelToggle'
import { useLanguage } from '../shared/use-language'

const OwnCheck = lazyPart('OwnCheck', async () => (await import('../check/OwnCheck')).OwnCheck, ['check'])

interface CheckSectionProps {
  readonly opened: OpenedProgram
}

/** The gradient check of the program at hand; closed at first, and fetched when it is opened. */
export function CheckSection({ opened }: CheckSectionProps) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section className={panelStyles.panel} aria-label={t('check.title')}>
      <PanelToggle title={t('check.title')} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <Boundary place="play-check">
          <Suspense fallback={<Loading />}>
            <OwnCheck opened={opened} />
          </Suspense>
        </Boundary>
      )}
    </section>
  )
}
