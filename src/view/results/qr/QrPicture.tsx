import { encode } from 'uqr'
import { useLanguage } from '../../shared/use-language'
import styles from './QrPicture.module.css'

/** The light squares around a code, which readers need. */
const border = 4

interface QrPictureProps {
  readonly address: string
}

/** An address as a QR code: dark on light in both themes, as readers expect it. */
export function QrPicture({ address }: QrPictureProps) {
  const { t } = useLanguage()
  const { data, size } = encode(address, { ecc: 'M', border })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('qr.picture', { address })}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
