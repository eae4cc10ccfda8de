// Nothing here runs: what it asserts is that it compiles.
import type { NewsArticle, NewsArticleList, NewsArticlesClient } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void
declare const newsArticles: NewsArticlesClient

// Both JSON and JSON-LD are documented: JSON is what comes when nobody asks.
const read = await newsArticles.get('1')
if (read.ok) assertType<Equals<typeof read.data, NewsArticle>>()
const list = await newsArticles.list()
if (list.ok) assertType<Equals<typeof list.data, NewsArticleList>>()
