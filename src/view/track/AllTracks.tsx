import { ListPlus, Plus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../i18n/text'
import { readTextFile } from '../../state/library/text-file'
import { lectureId, lectureTrack } from '../../state/tracks/lecture-track'
import { tracks } from '../../state/tracks/page-tracks'
import { mostTrackBytes, readTrackText } from '../../state/tracks/track-file'
import { Button } from '../shared/Button'
import { FileButton } from '../shared/FileButton'
import { useLanguage } from '../shared/use-language'
import { useTrackName } from '../workbench/track/use-track-name'
import { goToTrack } from './go-to-track'
import styles from './TrackPage.module.css'
import { TrackRow } from './TrackRow'
import rows from './TrackRow.module.css'
import { UndoNotice } from './UndoNotice'

const nothing = { en: '', ko: '' } as const

const nameIn = (language: Language, name: string) => ({ ...nothing, [language]: name })

/** All tracks of this browser, after what a track is and how to begin one. */
export function AllTracks() {
  const { t, say, language } = useLanguage()
  const { tracks: all, unkept } = useStore(tracks.store)
  const nameOf = useTrackName()
  const [said, setSaid] = useState('')
  const begin = (name: string, stops = lectureTrack.stops): void =>
    goToTrack(tracks.add({ name: nameIn(language, name), stops }))
  const takeFile = async (file: File): Promise<void> => {
    const read = await readTextFile(file, mostTrackBytes)
    if ('problem' in read) return setSaid(say(read.problem))
    const track = readTrackText(read.text)
    if (!track) return setSaid(t('track.damaged', { file: file.name }))
    tracks.add(track)
    setSaid(t('track.imported', { name: nameOf(track) }))
  }
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void takeFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped anywhere; the button does the same
    <div
      className={styles.section}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.head}>
        <h1 className={styles.title}>{t('track.title')}</h1>
        <p className={styles.lead}>{t('track.lead')}</p>
      </div>
      <div className={styles.actions}>
        <Button
          strong={all.length === 0}
          onClick={() => begin(t('track.new-name', { number: all.length + 1 }))}
        >
          <ListPlus size={18} aria-hidden="true" />
          {t('track.from-lecture')}
        </Button>
        <Button onClick={() => begin(t('track.new-name', { number: all.length + 1 }), [])}>
          <Plus size={18} aria-hidden="true" />
          {t('track.new')}
        </Button>
        <FileButton label={t('track.import')} accept=".json" onFile={takeFile} />
      </div>
      <div role="status" className={styles.status}>
        <UndoNotice />
        {said !== '' && <p>{said}</p>}
      </div>
      <section className={styles.section} aria-labelledby="own-tracks">
        <h2 id="own-tracks">{t('track.own')}</h2>
        <p className={tracks.isKeeping ? styles.note : styles.warning}>
          {t(tracks.isKeeping ? 'track.note' : 'track.no-storage')}
        </p>
        {unkept.size > 0 && tracks.isKeeping && <p className={styles.warning}>{t('track.unkept')}</p>}
        {all.length === 0 ? (
          <p>{t('track.none')}</p>
        ) : (
          <ul className={rows.list}>
            {all.map((track) => (
              <TrackRow key={track.id} id={track.id} track={track} changed={track.changed} />
            ))}
          </ul>
        )}
      </section>
      <section className={styles.section} aria-labelledby="built-in-track">
        <h2 id="built-in-track">{t('track.built-in')}</h2>
        <ul className={rows.list}>
          <TrackRow id={lectureId} track={lectureTrack} />
        </ul>
      </section>
    </div>
  )
}
