/** Where graphs are shown, and how large their letters are to be: on the page, on a projector's page, on the stage. */
export const places = {
  page: { stage: { width: 814, height: 591 }, goalPx: 14 },
  laptop: { stage: { width: 898, height: 411 }, goalPx: 14 },
  stage: { stage: { width: 1280, height: 446 }, goalPx: 20 },
} as const
