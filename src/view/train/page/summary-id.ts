/** The id of the element with the results of the run, which starting a run scrolls to. */
export const summaryId = 'run-summary'
