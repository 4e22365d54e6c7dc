/** The words of what the lecture opens and ends with, in English. */
export const lecture = {
  'lecture.subtitle': 'From the chain rule to a net that reads handwritten digits',
  'lecture.thanks': 'Thank you for your attention.',
  'lecture.home': 'To try at home',
  'lecture.home.step': 'Step through every lesson at your own pace, and change its numbers.',
  'lecture.home.check': 'Write a program of your own, and check the gradients that you worked out by hand.',
  'lecture.home.train': 'Train the net in your browser, and let it read the digits that you draw.',
  'lecture.frame.title': 'Title of the lecture',
  'lecture.frame.closing': 'Thanks, and the address of this page',
  'lecture.next': 'On to the next part',
  'lecture.previous': 'Back to the part before',
  'lecture.lead':
    'On the stage, the lecture opens with its title and ends with thanks and the address of this page. The parts in between keep their numbers.',
  'lecture.lecturer': 'On the title',
  'lecture.name.en': 'Your name in English',
  'lecture.name.ko': 'Your name in Korean',
  'lecture.affiliation.en': 'Your affiliation in English',
  'lecture.affiliation.ko': 'Your affiliation in Korean',
  'lecture.kept':
    'Kept in this browser only. One language is enough: it then stands in the other too. What is left empty is not shown.',
  'lecture.order': 'All parts in their order, and the handout',
}
