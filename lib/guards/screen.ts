import { failClosed } from './fail-closed.ts';
import { OFF_TOPIC } from './policies/scope.ts';
import type { CompiledRule, PolicySet } from './policy.ts';
import { accountQuestionOf, scopeOf } from './scope.ts';
import { suspicionOf } from './score.ts';
import { findSensitive } from './sensitive.ts';
import type { GuardKind, Screen, ScreenContext, Screening } from './types.ts';

export interface ScreenOptions {
  /** Suspicion from which a message is refused. */
  refuseAt?: number;
  /** Channels that refuse what is off-topic; elsewhere it is noted and the answer leads back. */
  strictChannels?: readonly string[];
}

/** From here on a message is refused; tuned on the first half of the sets (`npm run eval -- guards`). */
export const REFUSE_AT = 0.6;
const STRICT_CHANNELS: readonly string[] = ['whatsapp'];
/** Sums of weights are floating-point numbers: 0.35 + 0.25 is meant to reach 0.6. */
const ROUNDING = 1e-9;

/** Starts at the first letter of an address only, so that a megabyte of letters is passed once. */
const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** A text without its e-mail addresses, each as long as it was: no model reads them, and their words say nothing of who writes. In an Arabic message they looked like another language. */
const withoutAddresses = (text: string): string => (text.includes('@') ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : text);

/** Creates the screen of inbound messages. A screen that breaks refuses. */
export function createScreen(policies: PolicySet, options: ScreenOptions = {}): Screen {
  const refuseAt = (options.refuseAt ?? REFUSE_AT) - ROUNDING;
  const strict = new Set(options.strictChannels ?? STRICT_CHANNELS);

  function screen(text: string, context: ScreenContext): Screening {
    const { hits } = policies.examine(withoutAddresses(text));
    const rules = [...new Set(hits.map((hit) => hit.rule))];
    const suspicion = suspicionOf(hits);
    const scope = scopeOf(rules);
    const isRefused = suspicion >= refuseAt;
    const isOffTopic = !isRefused && scope === 'out_scope' && strict.has(context.channel);
    const against = rules.filter((rule) => rule.weight > 0).sort((a, b) => b.weight - a.weight);
    return {
      verdict: isRefused || isOffTopic ? 'refuse' : 'allow',
      blockedBy: isRefused ? against.map((rule) => rule.id) : isOffTopic ? [OFF_TOPIC] : [],
      matched: rules.filter((rule) => rule.weight !== 0).map((rule) => rule.id),
      kinds: isRefused ? kindsOf(against) : isOffTopic ? ['scope'] : [],
      suspicion,
      scope,
      account: accountQuestionOf(rules),
      sensitive: findSensitive(text),
    };
  }

  return { screen: failClosed(screen) };
}

const kindsOf = (rules: readonly CompiledRule[]): GuardKind[] => [...new Set(rules.map((rule) => rule.kind))];
