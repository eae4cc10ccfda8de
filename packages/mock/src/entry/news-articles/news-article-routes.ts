import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { bodyInvalidDetail, notFound } from '../../core/problem.ts'
import { newsArticles } from '../../generated/news-articles.ts'
import type { State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { readBody } from '../read-body.ts'
import { type NewsArticle, type NewsArticleInput, newsArticle, normalizeUrl } from './news-article.ts'

/** Articles about events. Nobody needs a token here. */
export const newsArticleRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/news-articles', isPublic: true, handle: findArticles },
  { method: 'POST', path: '/news-articles', isPublic: true, handle: createArticle },
  {
    method: 'GET',
    path: '/news-articles/{articleId}',
    isPublic: true,
    handle: (context) => answer(200, requireArticle(context), context),
  },
  { method: 'PUT', path: '/news-articles/{articleId}', isPublic: true, handle: replaceArticle },
  { method: 'DELETE', path: '/news-articles/{articleId}', isPublic: true, handle: deleteArticle },
]

const perPage = 30

function findArticles(context: EntryContext): MockResponse {
  const { searchParams } = context.url
  const publisher = searchParams.get('publisher')
  const about = searchParams.get('about')
  const url = searchParams.get('url')
  const found = [...context.state.newsArticles.values()].filter(
    (article) =>
      (publisher === null || article.publisher === publisher) &&
      (about === null || article.about === about) &&
      (url === null || article.url === normalizeUrl(url)),
  )
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page') ?? 1)) || 1)
  const articles = found.slice((page - 1) * perPage, page * perPage)
  return isLinkedData(context)
    ? json(200, { 'hydra:member': articles.map(linked) }, 'application/ld+json')
    : json(200, articles)
}

function createArticle(context: EntryContext): MockResponse {
  const { state } = context
  const input = readBody<NewsArticleInput>(context, newsArticles, 'create')
  refuseDuplicate(input, state)
  const article = newsArticle(state.ids(), input)
  state.newsArticles.set(article.id, article)
  return answer(201, article, context)
}

function replaceArticle(context: EntryContext): MockResponse {
  const input = readBody<NewsArticleInput>(context, newsArticles, 'replace')
  const article = newsArticle(requireArticle(context).id, input)
  context.state.newsArticles.set(article.id, article)
  return answer(200, article, context)
}

/** An article that does not exist is deleted already. */
function deleteArticle({ params, state }: EntryContext): MockResponse {
  state.newsArticles.delete(params['articleId'] ?? '')
  return noContent
}

function requireArticle({ params, state }: EntryContext): NewsArticle {
  const { articleId = '' } = params
  const article = state.newsArticles.get(articleId)
  if (!article) throw notFound(`The News Article with id "${articleId}" was not found.`)
  return article
}

/** A full update may do what this refuses. */
function refuseDuplicate({ url, about }: NewsArticleInput, state: State): void {
  const normalized = normalizeUrl(url)
  for (const { id, ...other } of state.newsArticles.values()) {
    if (other.url !== normalized || other.about !== about) continue
    throw bodyInvalidDetail(
      `A news article with the given url and about already exists. (${id}) ` +
        'Do a GET /news-articles request with `url` and `about` parameters to find it programmatically.',
    )
  }
}

function answer(status: 200 | 201, article: NewsArticle, context: EntryContext): MockResponse {
  return isLinkedData(context) ? json(status, linked(article), 'application/ld+json') : json(status, article)
}

function isLinkedData({ request }: EntryContext): boolean {
  return request.headers['accept']?.includes('application/ld+json') ?? false
}

function linked(article: NewsArticle) {
  return {
    '@context': '/contexts/NewsArticle',
    '@id': `/news-articles/${article.id}`,
    '@type': 'https://schema.org/NewsArticle',
    ...article,
  }
}
