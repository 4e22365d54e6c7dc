/** The words of the questions that lessons ask, in English; {name} stands for what is put in. */
export const practice = {
  'practice.shape': 'Shape of {what}',
  'practice.check': 'Check',
  'practice.right': 'Right.',
  'practice.right.shape': 'Right. Now one entry.',
  'practice.hint': 'Hint',
  'practice.show': 'Show how',
  'practice.on': 'Step on',
  'practice.another': 'Next question',
  'practice.stage': 'Question for the hall',
  'practice.stage.answer': 'Answer to the question for the hall',
  'practice.skip': 'You can also just step on.',
} as const
