import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';
import { createKnowledgeBuilder, type KnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import type { Source, SourceDocument, SourceItem } from '../../lib/knowledge/build/source.ts';
import { createKnowledge, type KnowledgeRuntime } from '../../lib/knowledge/runtime/knowledge.ts';
import { compileLexicon, type Lexicon } from '../../lib/language/lexicon/lexicon.ts';
import { silentLogger } from '../support/logger.ts';

/** The built-in lexicon, compiled once for a test file. */
export const lexicon: Lexicon = compileLexicon();

/** A document with everything a test does not care about filled in. */
export function documentOf(part: Partial<SourceDocument> & Pick<SourceDocument, 'id' | 'body'>): SourceDocument {
  return {
    path: `${part.id}.md`, translationOf: null, namespace: 'knowledge:faq', title: part.id, lang: 'fr', truthLevel: 'L1', verificationStatus: 'verified', lastVerified: null,
    verifiedBy: null, owner: null, tags: [], questions: [], url: null, flags: [], ...part,
  };
}

/** Documents as a source. */
export function sourceOf(documents: readonly SourceDocument[]): Source {
  async function* items(): AsyncGenerator<SourceItem> {
    for (const document of documents) yield await Promise.resolve({ kind: 'document', document });
  }
  return { name: 'test', items };
}

/** Takes all knowledge out of a database: much sooner done than another database. */
export async function forgetKnowledge(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const tables = (await tx.rows<{ name: string }>(sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'comptoir' and tablename like 'app\\_knowledge\\_%'`)).map(({ name }) => name);
    await tx.rows(sql.raw(`truncate ${tables.join(', ')} restart identity cascade`));
  }, 'owner');
}

export function knowledgeOn(database: Database, words: Lexicon = lexicon): { builder: KnowledgeBuilder; knowledge: KnowledgeRuntime } {
  return {
    builder: createKnowledgeBuilder({ database, lexicon: words, logger: silentLogger, clock: { now: () => Date.now() } }),
    knowledge: createKnowledge({ database, lexicon: words }),
  };
}

/** A small shop of bicycles: what the engine knows must not depend on the demo. */
export const BICYCLES: SourceDocument[] = [
  documentOf({
    id: 'velo.delivery.v1', title: 'Délais et frais de livraison', url: 'https://velo.example/livraison',
    questions: ['Combien de temps pour recevoir mon vélo ?'],
    body: 'La livraison prend 3 jours ouvrés et coûte 9 €.\n\n## À l’étranger\n\nNous livrons la Belgique et la Suisse en 6 jours.\n\n## Montage\n\nLe vélo arrive réglé à 90 %.',
  }),
  documentOf({
    id: 'velo.delivery.de.v1', translationOf: 'velo.delivery.v1', lang: 'de', title: 'Lieferzeit und Versandkosten',
    body: 'Die Lieferung dauert 3 Werktage und kostet 9 €.\n\n## Ausland\n\nWir liefern nach Belgien und in die Schweiz in 6 Tagen.\n\n## Montage\n\nDas Rad kommt zu 90 % eingestellt.',
  }),
  documentOf({ id: 'velo.return.v1', title: 'Retourner un vélo', body: 'Un vélo se retourne dans les 30 jours, non utilisé et dans son carton.\n\nLe remboursement arrive en 5 jours.' }),
  documentOf({ id: 'velo.instalments.v1', title: 'Payer en plusieurs fois', body: 'Le paiement en 3 fois sans frais est possible dès 300 €.' }),
  documentOf({ id: 'velo.password.v1', title: 'Mot de passe oublié', body: 'Cliquez sur « mot de passe oublié » pour recevoir un lien valable une heure.' }),
  documentOf({ id: 'velo.hours.v1', title: 'Horaires du magasin', body: 'Le magasin est ouvert du mardi au samedi de 10 h à 19 h.' }),
  documentOf({ id: 'velo.brakes.v1', namespace: 'knowledge:diagnostic', truthLevel: 'L2', title: 'Freins qui grincent', body: 'Un frein qui grince a des patins usés ou une jante grasse. Nettoyez la jante à l’alcool.' }),
  documentOf({ id: 'velo.pressure.v1', namespace: 'knowledge:vehicle', truthLevel: 'L4', title: 'Pression des pneus', body: 'Un pneu de ville se gonfle à 4 bars environ.' }),
  documentOf({ id: 'velo.warranty.en.v1', lang: 'en', title: 'Warranty', body: 'Every frame has a ten-year warranty. Worn tyres and chains are not covered.' }),
  documentOf({ id: 'velo.invoice.ar.v1', lang: 'ar', title: 'الفاتورة', body: 'تجد الفاتورة في حسابك بعد شحن الطلب.' }),
  documentOf({ id: 'velo.margins.v1', namespace: 'knowledge:runbooks', title: 'Calcul des marges', body: 'La marge des vélos électriques est de 22 %. Ne pas communiquer.' }),
];
