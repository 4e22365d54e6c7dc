import { useState } from 'react'
import type { ReadImage } from '../../../training/looks/read-image'
import { ImageButton } from './ImageButton'
import { ProbabilityBars } from './ProbabilityBars'
import styles from './ReadImages.module.css'

interface ReadImagesProps {
  readonly label: string
  readonly images: readonly ReadImage[]
}

/** Test images with their predictions; the chosen one with all its probabilities. */
export function ReadImages({ label, images }: ReadImagesProps) {
  const [chosen, setChosen] = useState<number>()
  const detail = images.find(({ image }) => image === chosen)
  return (
    <>
      <ul className={styles.images} aria-label={label}>
        {images.map((each) => (
          <li key={each.image}>
            <ImageButton read={each} isChosen={each.image === chosen} onChoose={setChosen} />
          </li>
        ))}
      </ul>
      {detail && <ProbabilityBars read={detail} />}
    </>
  )
}
