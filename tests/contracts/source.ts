import { describe, expect, test } from '@jest/globals';
import type { SourceDocument, SourceItem, Source } from '../../lib/knowledge/build/source.ts';

export interface SourceFixture {
  source: Source;
  /** A part of the body of a document that must be there. */
  holds: string;
  /** Where something lies that must be refused, and by which code. */
  refuses: { path: string; code: string; line?: number; message?: string } | null;
  /** Where the sentence that gives orders stands: its line, or what is said instead of it. */
  orderAt?: { line: number | null; message?: string };
  /** Text of what was refused that must never come out. */
  secret: string;
}

async function itemsOf(source: Source): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of source.items()) items.push(item);
  return items;
}

const documentsOf = (items: readonly SourceItem[]): SourceDocument[] => items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));

/** What every source of documents must do. */
export function testSource(name: string, open: () => Promise<SourceFixture>): void {
  describe(`source: ${name}`, () => {
    test('gives whole documents: an id, a title, a language, a text, where it was read', async () => {
      const { source, holds } = await open();
      const documents = documentsOf(await itemsOf(source));
      expect(documents.some((document) => document.body.includes(holds))).toBe(true);
      expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
      for (const document of documents) {
        expect(document.id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u);
        expect(document.title.trim()).not.toBe('');
        expect(document.path).not.toBe('');
        expect(['fr', 'en', 'de', 'ar']).toContain(document.lang);
        expect(document.body).not.toMatch(/[\u0000-\u0008]/);
      }
    });

    test('gives the same things in the same order at every reading', async () => {
      const { source } = await open();
      expect(await itemsOf(source)).toEqual(await itemsOf(source));
    });

    test('refuses by name what holds a secret, never shows it, and goes on', async () => {
      const { source, refuses, secret } = await open();
      const items = await itemsOf(source);
      const refusals = items.flatMap((item) => (item.kind === 'refused' ? [item.refusal] : []));
      if (refuses !== null) expect(refusals).toContainEqual(expect.objectContaining(refuses));
      expect(documentsOf(items).length).toBeGreaterThan(0);
      expect(JSON.stringify(items)).not.toContain(secret);
    });

    test('keeps what gives orders to its reader as text, and flags it', async () => {
      const { source, orderAt } = await open();
      const flagged = documentsOf(await itemsOf(source)).filter((document) => document.flags.some((flag) => flag.code === 'injection'));
      expect(flagged).toHaveLength(1);
      expect(flagged[0]?.body).toMatch(/ignore/i);
      if (orderAt !== undefined) expect(flagged[0]?.flags[0]).toMatchObject(orderAt);
    });
  });
}
