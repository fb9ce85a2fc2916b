import type { KnowledgeActor } from '../../contracts/knowledge.ts';

const KNOWLEDGE = ['knowledge:vehicle', 'knowledge:diagnostic', 'knowledge:faq', 'knowledge:seo', 'knowledge:runbooks'] as const;
const INTERNAL = ['internal:code', 'internal:audits'] as const;

/** Every domain of the shop's knowledge. */
export const NAMESPACES = [...KNOWLEDGE, ...INTERNAL] as const;

export type Namespace = (typeof NAMESPACES)[number];

/**
 * Who may read what. Frozen, and read by nothing that a customer or a model writes: an actor is set by the code that asks,
 * and there is no way to name a namespace.
 */
const READABLE: Readonly<Record<KnowledgeActor, readonly Namespace[]>> = Object.freeze({
  public_chatbot: Object.freeze(['knowledge:vehicle', 'knowledge:diagnostic', 'knowledge:faq'] as const),
  support: Object.freeze([...KNOWLEDGE]),
  kpi: Object.freeze(['knowledge:runbooks'] as const),
  internal_agent: Object.freeze([...NAMESPACES]),
});

/** Namespaces about the goods and what they are for. What is asked of the shop itself is not asked of them. */
const OF_GOODS: ReadonlySet<string> = new Set<Namespace>(['knowledge:vehicle', 'knowledge:diagnostic']);

export const isOfGoods = (namespace: string): boolean => OF_GOODS.has(namespace);

export const namespacesOf = (actor: KnowledgeActor): readonly Namespace[] => READABLE[actor];
