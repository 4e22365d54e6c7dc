import type { Text } from '../../i18n/text'
import { unreadableFile } from '../../i18n/unreadable-file'
import type { FormatFault } from './safetensors/read'

/** Why a file cannot be used as the weights of a net. */
export type WeightsFault =
  | { readonly code: FormatFault | 'no-settings' | 'altered' | 'not-finite' }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'other-arrays'; readonly found: string; readonly wanted: string }

type Sentences = { readonly [F in WeightsFault as F['code']]: (file: string, fault: F) => Text }

const sentences: Sentences = {
  unreadable: (file, { detail }) => unreadableFile(file, detail),
  'no-header': (file) => ({
    en: `${file} is not a safetensors file: it does not begin with the header of one. Choose a file that was saved with “Save weights”.`,
    ko: `${file} 파일은 safetensors 파일이 아닙니다. 첫머리에 헤더가 없습니다. ‘가중치 저장’으로 저장한 파일을 고르세요.`,
  }),
  'bad-header': (file) => ({
    en: `The header of ${file} does not describe its arrays in the safetensors format. Save the weights again and choose that file.`,
    ko: `${file} 파일의 헤더가 safetensors 형식에 맞지 않습니다. 가중치를 다시 저장하여 그 파일을 고르세요.`,
  }),
  'other-type': (file) => ({
    en: `${file} contains numbers of a type other than float32 (F32). Save its arrays as float32 and choose the file again.`,
    ko: `${file} 파일에 float32(F32)가 아닌 수가 들어 있습니다. 배열을 float32로 저장하여 다시 고르세요.`,
  }),
  'wrong-length': (file) => ({
    en: `${file} does not have as many bytes as its header says: it is cut short or altered. Copy or save it again.`,
    ko: `${file} 파일의 길이가 헤더에 적힌 것과 다릅니다. 파일이 잘렸거나 바뀌었습니다. 다시 복사하거나 저장하세요.`,
  }),
  'no-settings': (file) => ({
    en: `${file} does not say how its net was trained: its metadata contain no valid “settings”. Choose a file that was saved with “Save weights”.`,
    ko: `${file} 파일에는 신경망을 어떻게 학습했는지 적혀 있지 않습니다. 메타데이터에 올바른 ‘settings’가 없습니다. ‘가중치 저장’으로 저장한 파일을 고르세요.`,
  }),
  altered: (file) => ({
    en: `${file} was altered after it was saved: the checksum of its weights differs. Save the weights again and choose that file.`,
    ko: `${file} 파일은 저장한 뒤에 바뀌었습니다. 가중치의 체크섬이 다릅니다. 가중치를 다시 저장하여 그 파일을 고르세요.`,
  }),
  'not-finite': (file) => ({
    en: `${file} contains weights that are not finite numbers: its net diverged. Choose weights saved before that.`,
    ko: `${file} 파일에 유한하지 않은 가중치가 있습니다. 신경망이 발산한 것입니다. 그 전에 저장한 가중치를 고르세요.`,
  }),
  'other-arrays': (file, { found, wanted }) => ({
    en: `${file} contains the arrays ${found}, but its settings require ${wanted}. Save the weights again and choose that file.`,
    ko: `${file} 파일에 든 배열은 ${found}인데, 설정에 따르면 ${wanted}이어야 합니다. 가중치를 다시 저장하여 그 파일을 고르세요.`,
  }),
}

/** A message that says what is wrong with a file and what to do. */
export function weightsSentence(file: string, fault: WeightsFault): Text {
  const sentence = sentences[fault.code] as (file: string, fault: WeightsFault) => Text
  return sentence(file, fault)
}
