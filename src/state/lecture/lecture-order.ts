import type { Text } from '../../i18n/text'
import type { LectureFrame } from '../link/link'
import { runningOrder, type Stop } from './running-order.at-build'

/** What the whole lecture is called. */
export const lectureTitle: Text = { en: 'Backward Propagation of Errors', ko: '오차역전파법' }

/** What the frames are called that the lecture opens and ends with. */
export const frameTitles: Readonly<Record<LectureFrame, Text>> = {
  title: lectureTitle,
  closing: { en: 'Thanks', ko: '마무리' },
}

const frameStop = (frame: LectureFrame): Stop => ({
  route: { page: 'lecture', frame },
  lesson: 'lecture',
  part: frame,
  title: frameTitles[frame],
  last: { node: 0, detail: 0 },
})

/** The numbered parts of the lecture, with its title before them and its thanks behind. */
export const lectureOrder: readonly Stop[] = [frameStop('title'), ...runningOrder, frameStop('closing')]
