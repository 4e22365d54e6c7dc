import { useKeys } from '../../shared/use-keys'

type Command = 'next' | 'previous' | 'first' | 'last' | 'play' | 'present' | 'help'

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  p: 'play',
  P: 'play',
  f: 'present',
  F: 'present',
  F5: 'present', // what clickers send to start a show; Ctrl + R still reloads
  '?': 'help',
}

/** Listens for the lesson's keys. */
export const useLessonKeys = (actions: Readonly<Record<Command, () => void>>): void =>
  useKeys(commands, actions)
