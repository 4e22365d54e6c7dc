/** The words of the library of programs, in English; {name} stands for what is put in. */
export const library = {
  'library.close': 'Close',
  'library.this': 'This program',
  'library.save': 'Save as a file',
  'library.open-file': 'Open a file …',
  'library.keep': 'Keep it here',
  'library.kept': 'Kept programs',
  'library.note': 'They are kept in this browser only. A private window forgets them when it is closed.',
  'library.no-storage':
    'This browser keeps nothing here: a program is gone when the window is closed. Save it as a file.',
  'library.none': 'No program is kept yet. What you type is kept by itself.',
  'library.nameless': 'empty program',
  'library.open': 'Open {name}',
  'library.is-open': 'open now',
  'library.rename': 'Rename {name}',
  'library.name': 'Name',
  'library.name-hint': 'named by its last line',
  'library.set-name': 'Rename',
  'library.duplicate': 'Duplicate {name}',
  'library.duplicated': '{name} was duplicated.',
  'library.delete': 'Delete {name}',
  'library.deleted': '{name} was deleted.',
  'library.undo': 'Undo',
  'library.full': 'There is no room left in this browser for that. Delete a program first.',
  'library.export': 'Export all',
  'library.import': 'Import …',
  'library.imported': 'Added: {added}. Here already: {skipped}.',
  'library.lacking':
    'Added: {added}. Here already: {skipped}. No room for: {lacking}. Delete programs, then import the file again.',
  'library.damaged':
    '{file} is damaged, of a later version, or not a file that was exported here. Nothing was changed.',
} as const
