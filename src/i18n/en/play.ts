/** The words of the playground, in English; {name} stands for what is put in. */
export const play = {
  'play.title': 'What is shown',
  'play.program': 'Program',
  'play.graph': 'Graph',
  'play.editor': 'Program text',
  'play.example': 'Open',
  'play.example.own': 'your own',
  'play.earlier': 'Earlier programs',
  'play.output': 'Differentiate',
  'play.output.standard': '{name} (output)',
  'play.copy': 'Copy link',
  'play.long': 'The link has {length} characters: {most} is as much as some chats take.',
  'play.too-long': 'This program is too long for a link. To send it, save it as a file.',
  'play.fix.write': 'Write {write}',
  'play.fix.insert': 'Insert {write}',
  'play.fix.remove': 'Remove {replaced}',
  'play.fault': 'Line {line}: {says}',
  'play.stale': 'The graph still shows the last program that could be read.',
  'play.not-kept': 'This browser keeps nothing here: the program is gone when the window is closed.',
  'play.no-room':
    'There is no room left in this browser: what you typed last is not kept. Delete a program, or save this one as a file.',
  'play.hint.shape': '{name}, shape {shape}',
} as const
