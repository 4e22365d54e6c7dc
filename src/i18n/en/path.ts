/** The words of the line that says how far the lessons are done, in English; {name} stands for what is put in. */
export const path = {
  'path.done': '{done} of {count} lessons done.',
  'path.all': 'All {count} lessons done.',
  'path.next': 'Next:',
  'path.repeat': 'Due for review:',
} as const
