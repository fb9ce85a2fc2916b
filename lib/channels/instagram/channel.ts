import { createPageChannel, type PageOptions } from '../messenger/page.ts';
import { PAGE } from '../messenger/render.ts';

/** Instagram's direct messages. Counts bytes: an Arabic text is half as long as a French one. */
export const createInstagram = (options: PageOptions) =>
  createPageChannel({
    name: 'instagram',
    // Webhooks name the Instagram account, sends go by the page's token: `me` is right for both.
    sendsAs: 'me',
    object: 'instagram',
    capabilities: { maxText: 1000, maxTextBytes: 1000, buttons: PAGE.quickReplies, buttonTitle: PAGE.buttonTitle, list: 0, edit: false, replyWindowHours: 24, humanWindowHours: 168, templates: false },
    rules: { text: { characters: 1000, bytes: 1000 }, hasButtonTemplate: false, hasFiles: false },
    tokenName: 'INSTAGRAM_ACCESS_TOKEN',
    fields: ['messages', 'messaging_postbacks', 'message_reactions'],
    hasMetadata: false,
  }, options);
