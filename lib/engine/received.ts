import type { ReceivedKind } from '../contracts/received.ts';
import { say } from '../language/say.ts';
import type { Reading } from './turn-state.ts';

/** Kinds of what came with this turn's messages and could not be put into words. */
export const receivedOf = (reading: Pick<Reading, 'context'>): ReceivedKind[] => [...new Set(reading.context.turn.context.received ?? [])];

/** What the customer is told of it: that it arrived, and that nobody has looked at it yet. */
export const receivedNotes = (reading: Pick<Reading, 'context' | 'language'>): string[] => receivedOf(reading).map((kind) => say(reading.language, `received_${kind}`));
