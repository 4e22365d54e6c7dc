import type { Text } from '../../i18n/text'
import type { TrainingError } from '../protocol/failure'
import { divergenceSentence } from './divergence-sentence'

type Sentences = { [E in TrainingError as E['code']]: (error: E) => Text }

function afterLoss(takenUp: number | undefined): Text {
  if (takenUp === undefined) {
    return { en: 'Start training again.', ko: '학습을 다시 시작하세요.' }
  }
  return {
    en: `The model of iteration ${takenUp} was kept and has been restored: resume from there.`,
    ko: `${takenUp}번째 반복의 모델이 저장되어 있어 다시 불러왔습니다. 거기에서 이어서 하세요.`,
  }
}

const sentences: Sentences = {
  network: ({ file }) => ({
    en: `The connection broke while ${file} was on its way. Check the network, then try again.`,
    ko: `${file} 파일을 받는 동안 연결이 끊어졌습니다. 네트워크를 확인한 뒤 다시 시도하세요.`,
  }),
  http: ({ file, status }) => ({
    en: `The server answered the request for ${file} with status ${status}. Make sure that the file is there, then try again.`,
    ko: `${file} 파일을 요청했지만 서버의 응답 코드는 ${status}입니다. 서버에 파일이 있는지 확인한 뒤 다시 시도하세요.`,
  }),
  'not-gzip': ({ file }) => ({
    en: `The server sent something else instead of ${file}; the file is probably missing. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `서버가 ${file} 파일 대신 다른 내용을 보냈습니다. 파일이 없는 것으로 보입니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  damaged: ({ file }) => ({
    en: `${file} cannot be unpacked: it is cut short or damaged. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `${file} 파일의 압축이 풀리지 않습니다. 파일이 잘렸거나 손상되었습니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  short: ({ file, bytes, expectedBytes }) => ({
    en: `${file} is too short: only ${bytes} of ${expectedBytes} bytes arrived. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `${file} 파일이 너무 짧습니다. ${expectedBytes}바이트 중 ${bytes}바이트만 왔습니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  header: ({ file }) => ({
    en: `${file} does not start like the MNIST file of that name. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `${file} 파일의 첫 부분이 MNIST 파일과 다릅니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  altered: ({ file }) => ({
    en: `${file} is not the original MNIST file: its checksum differs. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `${file} 파일은 원래의 MNIST 파일이 아닙니다. 체크섬이 다릅니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  'no-net': ({ file }) => ({
    en: `${file} does not describe the trained net, or the weights beside it are not the ones it describes. Try again; if that does not help, the page has to be rebuilt.`,
    ko: `${file} 파일에 학습된 신경망의 정보가 없거나, 함께 있는 가중치가 그 정보와 다릅니다. 다시 시도해 보고, 그래도 같으면 페이지를 다시 빌드해야 합니다.`,
  }),
  diverged: divergenceSentence,
  worker: ({ detail, takenUp }) => ({
    en: `The training worker stopped unexpectedly (${detail}). ${afterLoss(takenUp).en}`,
    ko: `학습을 맡은 워커가 뜻밖에 멈췄습니다(${detail}). ${afterLoss(takenUp).ko}`,
  }),
  silent: ({ seconds, takenUp }) => ({
    en: `The training worker has not responded for ${seconds} seconds and was terminated. ${afterLoss(takenUp).en}`,
    ko: `학습을 맡은 워커가 ${seconds}초 동안 응답하지 않아 종료했습니다. ${afterLoss(takenUp).ko}`,
  }),
}

/** A message that says what happened and what to do about it. */
export function sentenceFor(error: TrainingError): Text {
  const sentence = sentences[error.code] as (error: TrainingError) => Text
  return sentence(error)
}
