import type { Request, Response } from 'express';
import type * as z from 'zod';

export interface ResponseSpec {
  description: string;
  schema?: z.ZodType;
  contentType?: string;
}

interface Inputs<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  request: Request;
  response: Response;
  requestId: string;
}

/** One route: what it is for, what it accepts, what it answers. The OpenAPI document is generated from these. */
export interface RouteDefinition<Params extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Reads the body's bytes and parses nothing: `request.body` is a Buffer. For webhooks, whose signature is over the bytes. */
  rawBody?: true;
  /** Largest body in bytes; default 64 KB. */
  bodyLimit?: number;
  /** How the body is written; JSON unless a page's own form sends it. */
  bodyFormat?: 'json' | 'form';
  responses: Record<number, ResponseSpec>;
  /** Returns the JSON body of a 200, or undefined when it has answered by itself. */
  handle(inputs: Inputs<Params, Query, Body>): Promise<unknown>;
}

/** Keeps the precise types of one route's inputs. */
export const defineRoute = <Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  route: RouteDefinition<Params, Query, Body>,
): RouteDefinition => route;
