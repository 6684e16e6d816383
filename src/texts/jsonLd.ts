import { decodeHTMLStrict } from 'entities';

/** What an article says of itself in JSON-LD; what it does not say is absent or empty. */
export interface JsonLdArticle {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** Article, NewsArticle, ScholarlyArticle, BlogPosting, Report … of schema.org, but not JobPosting. */
const ARTICLE = /(?:Article|(?:Blog|Media|Forum)Posting|Report)$/u;

/** What language tags look like, and names of languages do not. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu;

/**
 * The first article of schema.org in the JSON-LD scripts of a page: by itself, in a list, in `@graph`, or as the main entity of
 * a page; authors and publisher may be references to other nodes. Scripts that are no JSON are passed over; undefined where
 * there is no article.
 */
export function jsonLdArticle(scripts: readonly string[]): JsonLdArticle | undefined {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)));
  const article = nodes.find((node) => texts(node['@type']).some((type) => ARTICLE.test(type)));
  if (article === undefined) return undefined;
  const byId = new Map(nodes.flatMap((node) => texts(node['@id']).map((id) => [id, node] as const)));
  const named = (value: unknown): string[] => namesOf(value, byId);
  return {
    title: texts(article['headline'])[0] ?? texts(article['name'])[0],
    authors: [...new Set(named(article['author'] ?? article['creator']))],
    publisher: named(article['publisher'])[0],
    date: texts(article['datePublished'])[0],
    url: texts(article['url'])[0] ?? addressOf(article['mainEntityOfPage']),
    language: texts(article['inLanguage']).find((text) => LANGUAGE_TAG.test(text)),
  };
}

function parsed(script: string): unknown {
  const bare = script.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/gu, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value['@graph']), ...nodesIn(value['mainEntity'])];
}

/** Names of persons and organisations: texts, nodes with a name, or references to such nodes. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId));
  if (!isNode(value)) return texts(value).filter((text) => !/^https?:/u.test(text));
  const own = texts(value['name']);
  if (own.length > 0) return own;
  return texts(value['@id']).flatMap((id) => texts(byId.get(id)?.['name']));
}

function addressOf(page: unknown): string | undefined {
  return isNode(page) ? texts(page['@id'])[0] : texts(page)[0];
}

/** Texts, with the entities that many sites write in them although JSON-LD has none. */
function texts(value: unknown): string[] {
  return [value]
    .flat()
    .filter((each) => typeof each === 'string')
    .map((text) => decodeHTMLStrict(text).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
