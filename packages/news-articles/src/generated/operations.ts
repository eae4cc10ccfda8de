// Generated from specs/entry/news-articles.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, NewsArticle, NewsArticleInput, NewsArticleList, Problem } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [[]] },
  operations: {
    create: '/news-articles POST body',
    delete: '/news-articles/{articleId} DELETE',
    get: '/news-articles/{articleId} GET',
    list: '/news-articles GET query',
    replace: '/news-articles/{articleId} PUT body',
  },
}

/** Every operation as a method. */
export interface NewsArticlesClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Create a news article.
   *
   * Adds a news article. Only one article may have the same `url` and `about`.
   *
   * `POST /news-articles`
   *
   * Takes no credentials.
   */
  create(body: NewsArticleInput, options?: CallOptions): Promise<Result<Success<201, NewsArticle> | Failure<400, Problem>>>
  /**
   * Delete a news article.
   *
   * Removes a news article. Does nothing where there is none with this id.
   *
   * `DELETE /news-articles/{articleId}`
   *
   * Takes no credentials.
   */
  delete(articleId: string, options?: CallOptions): Promise<Result<Success<204, undefined>>>
  /**
   * Read a news article.
   *
   * Gives one news article, as JSON-LD when `Accept` asks for it.
   *
   * `GET /news-articles/{articleId}`
   *
   * Takes no credentials.
   */
  get(articleId: string, options?: CallOptions): Promise<Result<Success<200, NewsArticle> | Failure<404, Problem>>>
  /**
   * List news articles.
   *
   * Lists news articles, 30 on a page, those that fit the filters or all. A page after the last one is empty. `Accept` may ask for JSON-LD.
   *
   * `GET /news-articles`
   *
   * Takes no credentials.
   */
  list(query?: operations['list']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, NewsArticleList>>>
  /**
   * Replace a news article.
   *
   * Overwrites the whole news article, which must exist already.
   *
   * `PUT /news-articles/{articleId}`
   *
   * Takes no credentials.
   */
  replace(articleId: string, body: NewsArticleInput, options?: CallOptions): Promise<Result<Success<200, NewsArticle> | Failure<400, Problem> | Failure<404, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createNewsArticlesClient(options: ClientOptions): NewsArticlesClient {
  return createClient<NewsArticlesClient>(api, options)
}
