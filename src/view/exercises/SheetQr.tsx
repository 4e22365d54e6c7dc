import { QrCode as QrSign } from 'lucide-react'
import { useState } from 'react'
import { QrPlace } from '../results/qr/QrPlace'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'

/** Shows the address of the sheet as a QR code. */
export function SheetQr() {
  const { t } = useLanguage()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setShown(true)}>
        <QrSign size={16} aria-hidden />
        {t('exercises.qr')}
      </Button>
      {isShown && <QrPlace address={location.href} onClose={() => setShown(false)} />}
    </>
  )
}
