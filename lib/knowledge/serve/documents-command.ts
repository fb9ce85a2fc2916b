import { z } from 'zod';
import { AppError } from '../../contracts/errors.ts';
import type { BuildReport, KnowledgeBuilder } from '../build/builder.ts';
import { folderSource } from '../build/folder-source.ts';
import { namespaceSchema } from '../build/front-matter.ts';

/** What a running shop knows these commands as. */
export const DOCUMENTS_COMMAND = 'knowledge.documents';

/** What the document API asks of the build plane, beside it or in a running shop. */
export const documentsCommandSchema = z.discriminatedUnion('do', [
  /** Builds a folder of documents; namespaces that it owns and that have none left become empty. */
  z.object({ do: z.literal('build'), folder: z.string(), owns: z.array(namespaceSchema), promote: z.boolean() }),
  z.object({ do: z.literal('rollback'), namespace: namespaceSchema.optional() }),
]);

export type DocumentsCommand = z.infer<typeof documentsCommandSchema>;

const refusalSchema = z.object({ path: z.string(), line: z.number().nullable(), code: z.string(), message: z.string() });

export const reportSchema = z.object({
  documents: z.number(), duration_ms: z.number(), refused: z.array(refusalSchema),
  versions: z.array(z.object({ namespace: z.string(), version: z.number(), documents: z.number(), unchanged: z.boolean(), promoted: z.boolean() })),
});

export const rolledBackSchema = z.object({ served: z.array(z.object({ namespace: z.string(), version: z.number() })) });

const LISTED = 200;

const reportOf = (report: BuildReport): z.infer<typeof reportSchema> => ({
  documents: report.documents, duration_ms: report.durationMs, refused: report.refused.slice(0, LISTED),
  versions: report.versions.map(({ namespace, version, documents, unchanged, promoted }) => ({ namespace, version, documents, unchanged, promoted })),
});

/** How often the folder is read anew when it changes under a build. */
const MOST_READINGS = 3;

/** Carries a command out; its result is what the route of that name answers. */
export async function runDocumentsCommand(command: DocumentsCommand, builder: KnowledgeBuilder): Promise<z.infer<typeof reportSchema> | z.infer<typeof rolledBackSchema>> {
  if (command.do === 'rollback') return { served: await builder.rollback(command.namespace) };
  const { folder, owns, promote } = command;
  for (let time = 1; ; time += 1) {
    try {
      return reportOf(await builder.build({ source: folderSource(folder), owns, minimumDocuments: owns.length > 0 ? 0 : 1, promote }));
    } catch (error) {
      // A document came or went while the folder was read.
      if (!(error instanceof AppError) || error.code !== 'knowledge_source_changed' || time === MOST_READINGS) throw error;
    }
  }
}
