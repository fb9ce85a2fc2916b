import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';

/** A JSON schema, as far as inputs are made from it. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** Says what is wrong with a value, or null when it fits. */
export type Fits = (value: unknown) => string | null;

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  schema: Schema;
}

export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  /** By status, then by media type. No media type: no body. */
  responses: Map<number, Map<string, Fits>>;
}

export interface ApiDocument {
  operations: Operation[];
  resolve(schema: Schema): Schema;
  /** The shape every error has, wherever it comes from. */
  problem: Fits;
}

const mediaSchema = z.record(z.string(), z.object({ schema: z.custom<Schema>().optional() }));
const operationSchema = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), schema: z.custom<Schema>() })).default([]),
  requestBody: z.object({ content: mediaSchema }).optional(),
  responses: z.record(z.string(), z.object({ content: mediaSchema.optional() })),
});
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

const escape = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Reads an OpenAPI document and compiles what it promises of each response. */
export function readDocument(document: unknown): ApiDocument {
  const { paths } = documentSchema.parse(document);
  const ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: false });
  // The package is CommonJS: its default export is the module for some loaders and the function for others.
  const add = typeof addFormats === 'function' ? addFormats : (addFormats as { default: (ajv: Ajv2020) => unknown }).default;
  add(ajv);
  ajv.addSchema(document as Record<string, unknown>, 'api', undefined, false);
  const fits = (pointer: string): Fits => {
    const validate = ajv.compile({ $ref: `api#${pointer}` });
    return (value) => (validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'body' }));
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters.flatMap((parameter) => (parameter.in === 'header' ? [] : [{ ...parameter, in: parameter.in }])),
      body: operation.requestBody?.content['application/json']?.schema ?? null,
      responses: new Map(Object.entries(operation.responses).map(([status, { content = {} }]) => [
        Number(status),
        new Map(Object.keys(content).map((type) => [type, fits(`/paths/${escape(path)}/${method}/responses/${status}/content/${escape(type)}/schema`)])),
      ])),
    })),
  );
  const problem = operations.flatMap((operation) => [...operation.responses.values()].flatMap((media) => media.get('application/problem+json') ?? [])).at(0);
  if (problem === undefined) throw new Error('the document has no problem response');
  const resolve = (schema: Schema): Schema => (schema.$ref === undefined ? schema : resolve(followPointer(document, schema.$ref)));
  return { operations, resolve, problem };
}

function followPointer(document: unknown, pointer: string): Schema {
  let value = document;
  for (const part of pointer.replace(/^#\//, '').split('/')) {
    value = (value as Record<string, unknown>)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value as Schema;
}
