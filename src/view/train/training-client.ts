import { TrainingClient } from '../../training/client'

/** The one run of the page: it goes on while the viewer looks at other pages. */
export const trainingClient = new TrainingClient(new URL('mnist/', document.baseURI).href)
