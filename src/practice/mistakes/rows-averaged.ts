import type { Place } from '../questions/place'
import { lossLayer } from './loss-layer'

/** Over how many rows a loss is averaged whose scores' gradient is asked for; 1 if it is not a loss. */
export const rowsAveraged = (place: Place): number => lossLayer(place)?.rows ?? 1
