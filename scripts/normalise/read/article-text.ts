import type { z } from 'astro/zod';
import type { Article, ArticleInput, Genre, retold } from '../../../src/schemas/article.ts';
import type { Basis } from '../../../src/schemas/common.ts';
import type { PlainText } from '../plain/plain-text.ts';

/** What a stretch of an article is, as a newspaper editor would call it. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'furniture'
  | 'biography';

/** A stretch of the stored text that is read on its own. Offsets are UTF-16 indices into `ReadArticle.text`. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Of an item: the index of the block that leads into the list (a heading or a sentence with a colon), if any. */
  lead?: number;
}

/** A fact read from an article, with its ground; see `sourced` in the schemas. */
export interface Fact<T> {
  value: T | null;
  basis: Basis;
  from?: string;
}

/** What an article's text (or the desk) says about the article itself. */
export interface ArticleFacts {
  outlet: Fact<string>;
  title: Fact<string>;
  author: Fact<string>;
  dateline: Fact<string>;
  /** EDTF. */
  date: Fact<string>;
  language: string;
  genre: Fact<Genre>;
  retells: Fact<z.infer<typeof retold>>;
  rights: Article['rights'];
  address: string | null;
}

/** An article as read: the stored text, what it says about itself, and its blocks in order. */
export interface ReadArticle {
  id: string;
  file: string;
  /** Hex SHA-256 of the bytes as received. */
  sha256: string;
  text: string;
  input: ArticleInput;
  facts: ArticleFacts;
  /** Every line that is not blank belongs to exactly one block. */
  blocks: Block[];
  /** What is read instead of the text where that has characters that the eye does not see; `blocks` are those of its text. */
  plain?: PlainText & { blocks: Block[] };
  /** The file can be read no more: this is what the record had of it. */
  stale?: true;
}
