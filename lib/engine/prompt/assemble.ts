import type { Language } from '../../contracts/language.ts';
import type { PromptMessage } from '../../contracts/language-model.ts';
import type { Passage } from '../../contracts/knowledge.ts';
import type { MessageRole } from '../../contracts/conversation.ts';
import { redactPersonal } from '../../guards/personal.ts';
import { PROMPT_TEXTS } from './defaults.ts';

/** Everything a prompt of the general answer is made of. Data, not text: the pure function below decides what fits. */
export interface PromptInput {
  language: Language;
  instructions: string;
  companyFacts: string[];
  /** The whole name, as known: the first name is told, the rest is taken out wherever it stands. */
  name: string | null;
  /** What was remembered: "vehicle: Clio 3". */
  memory: string[];
  summary: string | null;
  passages: Pick<Passage, 'title' | 'section' | 'content' | 'url'>[];
  /** Products as lines of price and stock. */
  products: string[];
  /** Whether the model may call tools. */
  hasTools?: boolean;
  /** What the page around the counter says of itself: its title, the product it shows, the cart. */
  page?: string[];
  isKnowledgeAway: boolean;
  isOffTopic: boolean;
  ask: 'name' | 'email' | null;
  /** A word that only this prompt holds: when it shows up in an answer, the prompt leaked. */
  canary: string;
  history: { role: MessageRole; content: string }[];
  message: string;
}

/** Tokens each section may take at the most; what is over is cut at a line or left out, oldest first. */
export const BUDGETS = { instructions: 900, companyFacts: 400, memory: 300, summary: 400, page: 150, passages: 2400, products: 600, history: 2400, message: 1200 } as const;

/** Tokens of a text, estimated high: three bytes of UTF-8 each, which holds for Latin and Arabic script alike. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

/** The prompt of one general answer: pure, bounded whatever the conversation's length, and the same for the same input. */
export function assemblePrompt(input: PromptInput): PromptMessage[] {
  const say = (key: keyof typeof PROMPT_TEXTS) => PROMPT_TEXTS[key][input.language];
  const sections = [
    within(input.instructions, BUDGETS.instructions),
    section(say('facts'), list(input.companyFacts, BUDGETS.companyFacts)),
    section(say('profile'), profile(input)),
    section(say('summary'), input.summary === null ? '' : mark(within(neutralise(redactPersonal(input.summary, input.name)), BUDGETS.summary))),
    section(say('data'), data(input)),
    input.hasTools === true ? say('tools') : '',
    input.isKnowledgeAway ? say('unavailable') : '',
    input.isOffTopic ? say('off_topic') : '',
    input.ask === null ? '' : say(input.ask === 'name' ? 'sales_name' : 'sales_email'),
    `(${input.canary})`,
    say('language'),
  ];
  return [
    { role: 'system', content: sections.filter((text) => text !== '').join('\n\n') },
    ...historyOf(input.history, input.name),
    { role: 'user', content: within(redactPersonal(input.message, input.name), BUDGETS.message) },
  ];
}

const section = (title: string, body: string) => (body === '' ? '' : `## ${title}\n${body}`);

function profile({ language, name, memory }: PromptInput): string {
  const firstName = name?.trim().split(/\s+/)[0] ?? null;
  const lines = [
    ...(firstName === null ? [] : [`${PROMPT_TEXTS.name[language]}: ${neutralise(firstName)}`]),
    ...(memory.length === 0 ? [] : [`${PROMPT_TEXTS.known[language]}:\n${list(memory.map((line) => neutralise(redactPersonal(line, name))), BUDGETS.memory)}`]),
  ];
  return lines.join('\n');
}

/** Marks around data. Data that holds one itself loses it, so that nothing inside can pretend to stand outside. */
const OPEN = '<<<';
const CLOSE = '>>>';
const neutralise = (text: string): string => text.replace(/<{3,}|>{3,}/g, '').replace(/<\|[^|>]{0,40}\|>/g, '');
const mark = (text: string) => `${OPEN}\n${text}\n${CLOSE}`;

function data(input: PromptInput): string {
  const say = (key: keyof typeof PROMPT_TEXTS) => PROMPT_TEXTS[key][input.language];
  const page = list((input.page ?? []).map((line) => neutralise(redactPersonal(line, input.name))), BUDGETS.page);
  const around = page === '' ? [] : [`${say('page')}: ${mark(page)}`];
  if (input.passages.length === 0 && input.products.length === 0) return [...(around.length === 0 ? [] : [say('data_rule'), ...around]), say('no_data')].join('\n');
  const blocks: string[] = [];
  let left: number = BUDGETS.passages;
  for (const [index, passage] of input.passages.entries()) {
    const heading = [passage.title, passage.section].filter((part) => part !== null && part !== '').join(' › ');
    const text = within(neutralise(`${heading}\n${passage.content}`), left);
    if (text === '') break;
    left -= estimateTokens(text);
    blocks.push(`[${index + 1}] ${mark(text)}`);
  }
  const products = list(input.products.map(neutralise), BUDGETS.products);
  if (products !== '') blocks.push(`[${input.passages.length + 1}] ${mark(products)}`);
  return [say('data_rule'), ...around, ...blocks].join('\n');
}

function list(entries: string[], budget: number): string {
  const kept: string[] = [];
  let left = budget;
  for (const entry of entries) {
    const line = `- ${entry}`;
    left -= estimateTokens(line);
    if (left < 0) break;
    kept.push(line);
  }
  return kept.join('\n');
}

/** The newest messages that fit, oldest first. */
function historyOf(history: PromptInput['history'], name: string | null): PromptMessage[] {
  const kept: PromptMessage[] = [];
  let left: number = BUDGETS.history;
  for (const { role, content } of [...history].reverse()) {
    const text = redactPersonal(content, name);
    left -= estimateTokens(text) + 4;
    if (left < 0) break;
    kept.unshift({ role: role === 'user' ? 'user' : 'assistant', content: text });
  }
  return kept;
}

/** The beginning of a text that fits a budget, cut at the end of a line or sentence. */
function within(text: string, budget: number): string {
  if (estimateTokens(text) <= budget) return text;
  let cut = text.slice(0, budget * 3);
  while (estimateTokens(cut) > budget) cut = cut.slice(0, Math.floor(cut.length * 0.9));
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. '), cut.lastIndexOf('؟ '));
  return (end > cut.length / 2 ? cut.slice(0, end + 1) : cut).trim();
}
