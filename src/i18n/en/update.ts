/** The words of the notice about a newer version, in English. */
export const update = {
  'update.ready': 'A new version of Backstep is ready.',
  'update.now': 'Reload now',
  'update.later': 'Later',
} as const
