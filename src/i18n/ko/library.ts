import type { library as english } from '../en/library'

/** The same in Korean. */
export const library: Readonly<Record<keyof typeof english, string>> = {
  'library.close': '닫기',
  'library.this': '현재 프로그램',
  'library.save': '파일로 저장',
  'library.open-file': '파일 열기 …',
  'library.keep': '여기에 저장',
  'library.kept': '저장된 프로그램',
  'library.note': '이 브라우저에만 저장됩니다. 시크릿 창에서는 창을 닫으면 사라집니다.',
  'library.no-storage':
    '이 브라우저에는 저장할 수 없어 창을 닫으면 프로그램이 사라집니다. 파일로 저장해 두세요.',
  'library.none': '아직 저장된 프로그램이 없습니다. 입력한 프로그램은 저절로 저장됩니다.',
  'library.nameless': '빈 프로그램',
  'library.open': '{name} 열기',
  'library.is-open': '열려 있음',
  'library.rename': '{name} 이름 바꾸기',
  'library.name': '이름',
  'library.name-hint': '마지막 줄에서 따온 이름',
  'library.set-name': '이름 바꾸기',
  'library.duplicate': '{name} 복제',
  'library.duplicated': '{name} 프로그램을 복제했습니다.',
  'library.delete': '{name} 삭제',
  'library.deleted': '{name} 프로그램을 삭제했습니다.',
  'library.undo': '되돌리기',
  'library.full': '이 브라우저에 남은 공간이 없습니다. 먼저 다른 프로그램을 삭제하세요.',
  'library.export': '모두 내보내기',
  'library.import': '가져오기 …',
  'library.imported': '추가한 프로그램: {added}개. 이미 있는 프로그램: {skipped}개.',
  'library.lacking':
    '추가한 프로그램: {added}개. 이미 있는 프로그램: {skipped}개. 공간이 없어 추가하지 못한 프로그램: {lacking}개. 다른 프로그램을 삭제한 뒤 파일을 다시 가져오세요.',
  'library.damaged':
    '{file} 파일은 손상되었거나, 더 새로운 버전에서 저장했거나, 여기에서 내보낸 파일이 아닙니다. 바뀐 것은 없습니다.',
}
