/** The words of the sheets of exercises, in English; {name} stands for what is put in. */
export const exercises = {
  'review.lead':
    'Due today: {due} of {count} lessons. They come first, and what was hard for you comes more often.',
  'review.later':
    'Nothing is due today. This is a mix of what you have answered; what was hard for you comes more often.',
  'review.none':
    'There is nothing to review yet. Answer questions in a lesson, or exercises: they come back here before you forget them.',
  'review.another': 'Another review',
  'exercises.hand-in':
    'The code holds how the exercises of this sheet went, the time of your last answer, and your name if you give it. Paste it in the chat of your class, or send the file.',
  'exercises.review': 'Review what you have answered before',
  'exercises.qr': 'QR code',
  'exercises.lead':
    'New numbers each time, and easy ones: everything can be computed by hand. The same seed gives everyone the same sheet.',
  'exercises.lessons': 'Lessons',
  'exercises.all': 'All lessons',
  'exercises.seed': 'Seed',
  'exercises.seed.problem': 'A seed is a whole number from 0 to {largest}.',
  'exercises.another': 'Another sheet',
  'exercises.copy': 'Copy link',
  'exercises.copied': 'Copied.',
  'exercises.not-copied': 'It could not be copied. Copy the address of the page instead.',
  'exercises.print': 'Print',
  'exercises.print.answers': 'with answers',
  'exercises.sheet': 'Sheet {seed}',
  'exercises.name': 'Name',
  'exercises.given': 'Given',
  'exercises.answer': 'Answer',
  'exercises.show': 'Show the answer',
  'exercises.found': 'Found.',
  'exercises.progress': '{done} of {count} done',
  'exercises.score': '{right} of {count} right at once',
} as const
