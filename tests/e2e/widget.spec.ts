import { expect, test, type Page } from 'playwright/test';
import { answersOf, asStream, boxOf, counterOf, ensureOpen, launcherOf, openCounter, questionsOf, say, storedIn, threadOf, withCounter, withHistory } from './support/counter.ts';
import { COUNTER } from './support/ports.ts';
import { EVERYTHING, HOSTILE } from './support/thread.ts';

const HOST = new URL(COUNTER).host;

/** What the page asked for from anywhere but the shop. */
function watchRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  return foreign;
}

function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

test('a stranger loads a button, stores nothing, opens, asks and sees cards with price and stock', async ({ page }) => {
  const [foreign, problems] = [watchRequests(page), watchProblems(page)];
  const loaded: string[] = [];
  page.on('request', (request) => { if (/widget/.test(request.url())) loaded.push(new URL(request.url()).pathname); });
  await page.goto('/');
  await expect(launcherOf(page)).toBeVisible();
  expect(loaded).toEqual(['/widget.js']);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter((name) => /comptoir\.(?!demo)/.test(name)))).toEqual([]);
  await openCounter(page);
  await expect(counterOf(page).locator('.ai-notice')).toContainText('IA');
  await say(page, "J'ai une Clio 3 de 2008, je cherche des plaquettes de frein avant");
  await expect(threadOf(page).getByText('AP-PF-1900').first()).toBeVisible();
  await expect(threadOf(page).getByText(/34,90\s€/).first()).toBeVisible();
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
});

test('a source opens its passage, Escape closes the innermost first, and focus comes back', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  await say(page, 'Quels sont les délais de livraison ?');
  const badge = counterOf(page).locator('.source').first();
  await badge.focus();
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.sheet')).toContainText('2 à 3 jours ouvrés');
  await expect(counterOf(page).locator('#sheet-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(counterOf(page).locator('.sheet')).toHaveCount(0);
  await expect(badge).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toBeHidden();
  await expect(launcherOf(page)).toBeFocused();
});

test('the keyboard alone: open, suggestion, feedback with a reason, menu, erase', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await expect(counterOf(page).locator('.suggestion').first()).toBeVisible();
  await counterOf(page).locator('.suggestion').first().focus();
  await page.keyboard.press('Enter');
  await expect(answersOf(page)).toHaveCount(1);
  await expect(boxOf(page)).toBeFocused();
  // A slow network, and a thread that is drawn anew before the thumb has arrived: both happened, and took the focus away.
  await page.route('**/api/chat/feedback', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await counterOf(page).locator('.thumb').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.reasons')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(counterOf(page).locator('.thumb').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.feedback-status')).toContainText('Merci');
  await expect(counterOf(page).locator('.thumb').nth(1)).toBeFocused();
  await counterOf(page).locator('.menu-button').focus();
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.menu')).toBeVisible();
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.keep')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(questionsOf(page)).toHaveCount(0);
  expect((await storedIn(page)).session).toBeNull();
});

test('the keyboard keeps its place when what it was on goes', async ({ page, context }) => {
  await withHistory(context, EVERYTHING, HOST);
  let told = '';
  await page.route('**/api/chat/events*', (route) => asStream(route, told || ': quiet\n\n'));
  await page.route('**/api/chat/export*', (route) => route.fulfill({ json: {} }));
  await page.goto('/');
  await ensureOpen(page);
  const [menu, confirm, form] = [counterOf(page).locator('.menu-button'), counterOf(page).locator('.confirm'), threadOf(page).locator('.form')];
  await expect(form).toBeVisible();
  const choose = async (entry: number) => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(counterOf(page).locator('.menu')).toBeVisible();
    for (let steps = 0; steps < entry; steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  // The menu, the question before erasing: back to the button they came from, by Escape too, and the window stays.
  await choose(2);
  await expect(menu).toBeFocused();
  for (const key of ['Escape', 'Enter']) {
    await choose(3);
    await expect(counterOf(page).locator('.keep')).toBeFocused();
    await page.keyboard.press(key);
    await expect(confirm).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
  await expect(boxOf(page)).toBeVisible();
  // A form that can be filled in no more: a person wrote meanwhile.
  await form.locator('input').first().focus();
  told = `event: message\ndata: ${JSON.stringify({ ...EVERYTHING.messages[8], id: 'm99', seq: 99 })}\n\n`;
  await expect(form.locator('fieldset')).toHaveAttribute('disabled', '');
  await expect(boxOf(page)).toBeFocused();
  // The button to the newest message goes where it leads.
  await threadOf(page).evaluate((node) => { node.parentElement?.scrollTo(0, 0); });
  await counterOf(page).locator('.latest').focus();
  await page.keyboard.press('Enter');
  await expect(counterOf(page).locator('.latest')).toBeHidden();
  await expect(boxOf(page)).toBeFocused();
  // A message that may be tried again.
  await page.route('**/api/chat', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '1' }, contentType: 'application/problem+json', json: { type: 'x', title: 'x', status: 429, code: 'rate_limited' } }));
  await say(page, 'Et les retours ?');
  const retry = threadOf(page).locator('.question-status button[aria-disabled=false]');
  await expect(retry).toBeVisible();
  await page.route('**/api/chat', () => undefined);
  await retry.focus();
  await page.keyboard.press('Enter');
  await expect(retry).toHaveCount(0);
  await expect(boxOf(page)).toBeFocused();
});

test('a screen reader hears an answer once, when it is whole', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  await page.evaluate(() => {
    const live = document.querySelector('comptoir-counter')?.shadowRoot?.querySelector('[aria-live]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(live?.textContent ?? '')).observe(live!, { childList: true, characterData: true, subtree: true });
  });
  await say(page, 'Quels sont les délais de livraison ?');
  await expect(answersOf(page)).toHaveCount(1);
  await page.waitForTimeout(1500);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('2 à 3 jours ouvrés');
});

test('a file goes up, travels with the message, and one in disguise is refused', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  const input = counterOf(page).locator('input[type=file]');
  await input.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<html>not a picture') });
  await expect(counterOf(page).locator('.composer-note')).toContainText('photo.png');
  await input.setInputFiles({ name: 'carte-grise.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 test') });
  await expect(counterOf(page).locator('.send[aria-disabled=false]')).toBeVisible();
  await counterOf(page).locator('.send').click();
  await expect(threadOf(page).locator('.file')).toContainText('carte-grise.pdf');
  await expect(answersOf(page)).toContainText('reçu votre fichier');
  await expect(threadOf(page).locator('a.file')).toHaveAttribute('href', /\/api\/objects\?/);
});

test('asking for a person says who answers now', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  await say(page, 'Je voudrais parler à un conseiller');
  await expect(counterOf(page).locator('.banner')).toContainText('L’équipe la verra à son retour');
});

test('what happens while nobody looks is counted on the button', async ({ page, context }) => {
  await withHistory(context, { ...EVERYTHING, messages: EVERYTHING.messages.slice(0, 2), owner: { kind: 'bot', id: null, state: 'pending' }, csat: null }, HOST);
  let told = false;
  await page.route('**/api/chat/events*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    const fresh = { ...EVERYTHING.messages[8], seq: 3 };
    const body = told ? ': quiet\n\n' : `event: message\ndata: ${JSON.stringify(fresh)}\n\nevent: owner\ndata: {"kind":"staff","id":"Anna","state":"human"}\n\n`;
    told = true;
    await route.fulfill({ status: 200, contentType: 'text/event-stream', body });
  });
  await page.goto('/');
  await openCounter(page);
  await counterOf(page).locator('.head-button').last().click();
  await expect(counterOf(page).locator('.badge')).toHaveText('1');
  await openCounter(page);
  await expect(counterOf(page).locator('.badge')).toHaveText('');
  await expect(counterOf(page).locator('.banner')).toContainText('Anna vous répond');
  await expect(threadOf(page)).toContainText('ici Anna');
});

test('the page speaks to it: context, texts, compose, events, sign-in', async ({ page }) => {
  const bodies: { context?: Record<string, unknown> }[] = [];
  page.on('request', (request) => { if (request.url().endsWith('/api/chat')) bodies.push(request.postDataJSON() as (typeof bodies)[number]); });
  await page.goto('/');
  await page.locator('#selection .product-name a').first().click();
  await page.locator('.product-buttons .primary').click();
  await withCounter(page, (counter) => {
    Object.assign(window, { told: [] });
    counter.addEventListener('comptoir-message', (event) => (window as unknown as { told: string[] }).told.push(event.detail.role));
    counter.texts = { title: 'Chez Marcel' };
    return counter.compose('Cette pièce va-t-elle sur ma ');
  });
  await expect(counterOf(page).locator('#counter-title')).toHaveText('Chez Marcel');
  await expect(boxOf(page)).toHaveValue('Cette pièce va-t-elle sur ma ');
  await withCounter(page, (counter) => counter.send('Quels sont les délais de livraison ?'));
  await expect(answersOf(page)).toHaveCount(1);
  expect(bodies[0]?.context).toMatchObject({ cart_items: 1, product_id: expect.anything(), page_title: expect.anything() });
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['assistant']);
  expect(await withCounter(page, (counter) => counter.identify('not.a.token').then(() => 'known', (error: unknown) => (error instanceof Error ? error.message : '')))).toBe('customer_token_invalid');
});

test('attacks in messages, products, sources, files and names are words and nothing else', async ({ page, context }) => {
  await withHistory(context, HOSTILE, HOST);
  await page.route('**/api/chat/source*', (route) => route.fulfill({ json: { title: '<img src=x onerror="window.owned=1">', url: 'javascript:window.owned=1', section: null, passages: [{ section: '<b>', content: '<script>window.owned=1</script>' }] } }));
  await page.goto(`/?lang=fr#<img src=x onerror="window.owned=1">`);
  await openCounter(page);
  await expect(answersOf(page)).not.toHaveCount(0);
  await counterOf(page).locator('.source').first().click();
  await expect(counterOf(page).locator('.sheet')).toContainText('<script>');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { owned?: number }).owned)).toBeUndefined();
  const bad = await withCounter(page, (counter) => [...(counter.shadowRoot?.querySelectorAll('a, img, script, [onload], [onerror], b') ?? [])]
    .filter((node) => /^(javascript|data):/i.test(node.getAttribute('href') ?? node.getAttribute('src') ?? '') || node.localName === 'script' || node.localName === 'b' || node.hasAttribute('onerror') || node.hasAttribute('onload')).map((node) => node.outerHTML));
  expect(bad).toEqual([]);
});

for (const language of ['fr', 'ar']) {
  test(`nothing spills over from 320 to 2560 pixels: ${language}`, async ({ page, context }) => {
    await withHistory(context, EVERYTHING, HOST);
    await page.goto(`/?lang=${language}`);
    await ensureOpen(page);
    await expect(counterOf(page).locator('.csat')).toBeVisible();
    for (const width of [320, 390, 480, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const spills = () => withCounter(page, (counter) => {
        const root = counter.shadowRoot;
        const [pane, scroller] = [root?.querySelector('.window'), root?.querySelector('.scroller')];
        const box = pane?.getBoundingClientRect();
        if (!pane || !scroller || !box) return 'no window';
        if (pane.matches(':modal') !== innerWidth <= 480) return `a window of the other kind at ${innerWidth}`;
        if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) return `window at ${JSON.stringify(box)}`;
        if (scroller.scrollWidth > scroller.clientWidth) return `thread ${scroller.scrollWidth} > ${scroller.clientWidth}`;
        const menu = [...document.querySelectorAll('.aisles > :not([hidden])')].map((entry) => entry.getBoundingClientRect());
        if (menu.some(({ left, right }) => left < 0 || right > innerWidth)) return 'the page\'s menu';
        return document.documentElement.scrollWidth > document.documentElement.clientWidth ? 'page' : '';
      });
      await expect.poll(spills, { message: `${width} pixels` }).toBe('');
    }
  });
}

test('on a phone it takes the screen and keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto('/');
  await openCounter(page);
  expect(await withCounter(page, (counter) => counter.shadowRoot?.querySelector('.window')?.matches(':modal'))).toBe(true);
  for (let steps = 0; steps < 14; steps += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/comptoir-counter|body/);
  }
  await page.keyboard.press('Escape');
  await expect(launcherOf(page)).toBeFocused();
});

test('with the button on the page nothing shifts', async ({ page }) => {
  await page.goto('/');
  const shifts = await page.evaluate(() => new Promise<string[]>((done) => {
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node?: Node }[] })[]) for (const { node } of entry.sources ?? []) if (node instanceof Element) moved.push(node.localName);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(moved), 800);
  }));
  expect(shifts.filter((name) => name.startsWith('comptoir'))).toEqual([]);
});

test('Arabic is answered in Arabic, from right to left', async ({ page }) => {
  await page.goto('/?lang=ar');
  await openCounter(page);
  expect(await withCounter(page, (counter) => getComputedStyle(counter.shadowRoot?.querySelector('.window') ?? counter).direction)).toBe('rtl');
  await say(page, 'كم مدة التوصيل؟');
  await expect(threadOf(page).getByText(/أيام عمل/).first()).toBeVisible();
});

test('what a customer writes is text and nothing else', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  await say(page, '<img src=x onerror="document.title=\'owned\'"> <script>document.title="owned"</script> livraison ?');
  await expect(threadOf(page).getByText('<img src=x', { exact: false }).first()).toBeVisible();
  await expect(answersOf(page)).toHaveCount(1);
  await expect(page).not.toHaveTitle('owned');
});
