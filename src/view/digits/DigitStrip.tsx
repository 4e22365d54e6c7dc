import clsx from 'clsx'
import { memo, useEffect, useId, useMemo, useRef } from 'react'
import type { SessionDigit } from '../../state/session/lesson-session'
import { labelOf, pixelsOf, readingOf } from '../../training/digits/digit-net'
import { digitStrip } from '../../training/digits/digit-strip'
import { Picture } from '../heat/Picture'
import { useLanguage } from '../shared/use-language'
import { chooseDigit } from './choose-digit'
import styles from './DigitStrip.module.css'

interface DigitStripProps {
  readonly digit: SessionDigit
}

/**
 * Test images to choose from, with what they show: two of each digit, some that are misclassified, and the
 * one in the link.
 */
export const DigitStrip = memo(function DigitStrip({ digit }: DigitStripProps) {
  const { t } = useLanguage()
  const { net, image } = digit
  const { examples, misread } = digitStrip(net)
  const own = [image].filter((each) => !examples.includes(each) && !misread.includes(each))
  const choice = (each: number) => <ImageChoice key={each} digit={digit} image={each} />
  return (
    <fieldset className={styles.strip}>
      <legend className="visually-hidden">{t('digits.strip')}</legend>
      {own.map(choice)}
      {examples.map(choice)}
      <span className={styles.heading}>{t('digits.misread')}</span>
      {misread.map(choice)}
    </fieldset>
  )
})

interface ImageChoiceProps extends DigitStripProps {
  readonly image: number
}

const picturePx = 42

function ImageChoice({ digit, image }: ImageChoiceProps) {
  const { t } = useLanguage()
  const { net, isTrained } = digit
  const isChosen = image === digit.image
  const id = useId()
  const place = useRef<HTMLLabelElement>(null)
  const pixels = useMemo(() => pixelsOf(net, image), [net, image])
  const reading = useMemo(() => readingOf(net, image), [net, image])
  const label = labelOf(net, image)
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isChosen])
  return (
    <label ref={place} className={clsx(styles.choice, isChosen && styles.chosen)} htmlFor={id}>
      <input
        id={id}
        className={styles.radio}
        type="radio"
        name="test-image"
        checked={isChosen}
        aria-label={t(label === reading ? 'digits.image' : 'digits.image-misread', { image, label, reading })}
        onChange={() => chooseDigit(digit, { image, isTrained })}
      />
      <Picture data={pixels} limit={1} tone="ink" sizePx={picturePx} />
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
    </label>
  )
}
