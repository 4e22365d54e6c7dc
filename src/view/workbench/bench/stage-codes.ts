import type { ListedStop } from '../../../state/lecture/beyond'
import type { StageCode } from '../../../state/stores/present-store'

const codes: readonly StageCode[] = ['program', 'classes']
const programOnly = codes.slice(0, 1)

/** The sorts of code that a session has. */
export const codesOf = (hasClasses: boolean): readonly StageCode[] => (hasClasses ? codes : programOnly)

/** The parts of a lecture where there is none. */
export const noStops: readonly ListedStop[] = []
