import { json } from '../../core/exchange.ts'
import type { EntryRoute } from '../context.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { readBody } from '../read-body.ts'
import type { OfferKind } from './offer-kind.ts'
import { type VideoInput, type VideoUpdate, withoutVideo, withVideo, withVideoUpdates } from './videos.ts'

export function videoRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['POST /videos'],
      read: (context) => readBody<VideoInput>(context, kind.table, 'addVideo'),
      change: (offer, video, { state }) => withVideo(offer, { ...video, id: state.ids() }),
      log: 'Video toegevoegd',
      answer: (offer) => json(200, { videoId: offer.videos?.at(-1)?.id }, 'application/ld+json'),
    }),
    ...updateRoutes(kind, {
      at: ['PATCH /videos'],
      read: (context) => readBody<readonly VideoUpdate[]>(context, kind.table, 'updateVideos'),
      change: withVideoUpdates,
      log: "Video's aangepast",
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /videos/{videoId}'],
      change: (offer, _, { params }) => withoutVideo(offer, params['videoId'] ?? ''),
      log: 'Video verwijderd',
    }),
  ]
}
