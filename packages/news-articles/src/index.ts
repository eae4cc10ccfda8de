// Generated from specs/entry/news-articles.yaml by `pnpm generate`: do not edit.

export { api, createNewsArticlesClient, type NewsArticlesClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  CopyrightHolder,
  Language,
  LinkedNewsArticle,
  LinkedNewsArticleList,
  NewsArticle,
  NewsArticleImage,
  NewsArticleInput,
  NewsArticleList,
  Problem,
  SchemaError,
  Url,
} from './generated/types.ts'
