import type { Ids } from '../../core/ids.ts'
import { change, unlessEmpty } from '../documents/change.ts'
import type { Language } from '../documents/localized.ts'
import type { Offer, Video } from './offer.ts'

/** A video as a client sends it. */
export interface VideoInput {
  readonly id?: string
  readonly url: string
  readonly language: Language
  readonly copyrightHolder?: string
}

/** What a PATCH changes of one video. */
export type VideoUpdate = Partial<VideoInput> & { readonly id: string }

export function withVideos(offer: Offer, videos: readonly VideoInput[] = [], ids: Ids): Offer {
  return change(offer, { videos: unlessEmpty(videos.map((video) => storedVideo({ ...video, id: video.id ?? ids() }))) })
}

export function withVideo(offer: Offer, video: VideoInput & { readonly id: string }): Offer {
  return change(offer, { videos: [...(offer.videos ?? []), storedVideo(video)] })
}

/** Ids that the offer does not have are ignored. */
export function withVideoUpdates(offer: Offer, updates: readonly VideoUpdate[]): Offer {
  const videos = offer.videos?.map((video) => {
    const update = updates.find(({ id }) => id === video.id)
    return update ? storedVideo({ ...video, ...update }) : video
  })
  return change(offer, { videos })
}

export function withoutVideo(offer: Offer, videoId: string): Offer {
  return change(offer, { videos: unlessEmpty(offer.videos?.filter(({ id }) => id !== videoId) ?? []) })
}

/** A video whose holder is not told is the platform's. */
export function withCopyrightHolder(video: Video): Video & { readonly copyrightHolder: string } {
  const platform = video.url.includes('vimeo.com') ? 'Vimeo' : 'YouTube'
  return { ...video, copyrightHolder: video.copyrightHolder ?? `Copyright afgehandeld door ${platform}` }
}

function storedVideo({ id, url, language, copyrightHolder }: VideoInput & { readonly id: string }): Video {
  const video = { id, url, embedUrl: embedUrlOf(url), language }
  return copyrightHolder === undefined ? video : { ...video, copyrightHolder }
}

const embeds: readonly (readonly [RegExp, string])[] = [
  [/youtube\.com\/shorts\/([^/#&?]*)/, 'https://www.youtube.com/shorts/'],
  [/(?:youtube\.com\/watch\?v=|youtu\.be\/|youtube\.com\/embed\/)([^/#&?]*)/, 'https://www.youtube.com/embed/'],
  [/vimeo\.com\/([^/#&?]*)/, 'https://player.vimeo.com/video/'],
]

function embedUrlOf(url: string): string {
  for (const [pattern, base] of embeds) {
    const id = pattern.exec(url)?.[1]
    if (id !== undefined) return base + id
  }
  return url
}
