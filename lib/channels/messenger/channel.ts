import { createPageChannel, type PageOptions } from './page.ts';
import { PAGE } from './render.ts';

/** Messenger. Within 24 hours anything; up to 7 days a person, marked as one. */
export const createMessenger = (options: PageOptions) =>
  createPageChannel({
    name: 'messenger',
    object: 'page',
    capabilities: { maxText: 2000, buttons: PAGE.quickReplies, buttonTitle: PAGE.buttonTitle, list: 0, edit: false, replyWindowHours: 24, humanWindowHours: 168, templates: false },
    rules: { text: { characters: 2000 }, hasButtonTemplate: true, hasFiles: true },
    tokenName: 'MESSENGER_PAGE_ACCESS_TOKEN',
    fields: ['messages', 'messaging_postbacks', 'message_echoes', 'message_deliveries', 'message_reads'],
    hasMetadata: true,
  }, options);
