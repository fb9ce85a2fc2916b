import { z } from 'zod';
import type { MessengerName } from './channel.ts';

export const SIMULATED_KINDS = ['text', 'choice', 'image', 'audio', 'location', 'sticker', 'reaction', 'unknown', 'broken', 'person'] as const;
export const SIMULATED_MODES = ['once', 'twice', 'shuffled', 'batch', 'forged'] as const;

export const simulatedDeliverySchema = z.object({
  channel: z.enum(['whatsapp', 'messenger', 'instagram', 'tiktok']),
  user: z.string().min(1).max(40).regex(/^[\w.-]+$/),
  kind: z.enum(SIMULATED_KINDS),
  text: z.string().max(10_000).default(''),
  /** What a pressed button sends. */
  value: z.string().max(1_000).default(''),
  mode: z.enum(SIMULATED_MODES).default('once'),
});

export type SimulatedDelivery = z.infer<typeof simulatedDeliverySchema>;

/** A message that the local platform took, or refused. */
export interface SimulatedMessage {
  id: string;
  channel: MessengerName;
  to: string;
  body: Record<string, unknown>;
  at: number;
  refusal: string | null;
}

/** Plays the platforms on this machine: for the simulator's page, never in production. */
export interface Simulator {
  /** Delivers to the real webhook, signed. Returns the status of each delivery. */
  deliver(delivery: SimulatedDelivery): Promise<number[]>;
  /** The next send fails so. False: there is no such failure. */
  fail(name: string): boolean;
  failures: readonly string[];
  messages(since: number): SimulatedMessage[];
}
