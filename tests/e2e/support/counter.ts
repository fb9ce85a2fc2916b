import { expect, type BrowserContext, type Locator, type Page, type Route } from 'playwright/test';
import type { ComptoirCounterElement } from '../../../web/widget/comptoir-counter.d.ts';

/** The counter of a page as a customer meets it. */
export const counterOf = (page: Page): Locator => page.locator('comptoir-counter');
export const launcherOf = (page: Page): Locator => counterOf(page).locator('.launcher');
export const threadOf = (page: Page): Locator => counterOf(page).locator('.messages');
export const boxOf = (page: Page): Locator => counterOf(page).locator('.composer textarea');
export const questionsOf = (page: Page): Locator => threadOf(page).locator('.question-text');
/** Whole answers only. */
export const answersOf = (page: Page): Locator => threadOf(page).locator('.answer:not(.streaming)');

export async function openCounter(page: Page): Promise<void> {
  await launcherOf(page).click();
  await expect(boxOf(page)).toBeVisible();
}

/** Opens it as a page's script does; one that opened itself again is left as it is. */
export async function ensureOpen(page: Page): Promise<void> {
  await withCounter(page, (counter) => counter.open());
  await expect(boxOf(page)).toBeVisible();
}

export async function say(page: Page, text: string): Promise<void> {
  await boxOf(page).fill(text);
  await boxOf(page).press('Enter');
}

/** Runs something on the element itself, as a page's script does. */
export const withCounter = <T>(page: Page, work: (counter: ComptoirCounterElement) => T | Promise<T>): Promise<T> => counterOf(page).evaluate(work as never);

export interface Stored {
  session: { id: string; token: string } | null;
  pending: number;
}

export const storedIn = (page: Page): Promise<Stored> =>
  page.evaluate(() => {
    const find = (part: string) => Object.keys(localStorage).filter((name) => name.startsWith('comptoir.') && name.includes(part));
    const [name] = find('.session');
    return { session: name === undefined ? null : (JSON.parse(localStorage.getItem(name) ?? 'null') as Stored['session']), pending: find('.pending.').length };
  });

/** What the server has of the page's session, by role. */
export async function rolesOnServer(page: Page): Promise<string[]> {
  const { session } = await storedIn(page);
  if (session === null) return [];
  const response = await page.request.get(`/api/chat/history?session_id=${session.id}`, { headers: { 'x-session-token': session.token } });
  return ((await response.json()) as { messages: { role: string }[] }).messages.map((message) => message.role);
}

export const asStream = (route: Route, body: string): Promise<void> => route.fulfill({ status: 200, contentType: 'text/event-stream', headers: { 'access-control-allow-origin': '*' }, body });

/** A conversation that is there before the page is: the server's answers are written here. */
export async function withHistory(context: BrowserContext, history: unknown, host: string): Promise<void> {
  await context.addInitScript((name) => { localStorage.setItem(name, JSON.stringify({ id: 'web_fixture', token: 'token' })); }, `comptoir.${host}.session`);
  await context.route('**/api/chat/history*', (route) => route.fulfill({ json: history }));
  await context.route('**/api/chat/events*', (route) => asStream(route, ': nothing\n\n'));
}
