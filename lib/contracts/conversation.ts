import { z } from 'zod';

/** bot answers; pending: a person was asked for; human: a person answers; resolved: closed, context is cut here. */
export const conversationStateSchema = z.enum(['bot', 'pending', 'human', 'resolved']);

export type ConversationState = z.infer<typeof conversationStateSchema>;

/** Who answers the customer now. `id` names the member of staff; `away` is what the customer is told while nobody is there to take over. */
export const ownerSchema = z.object({
  kind: z.enum(['bot', 'staff']),
  id: z.string().nullable(),
  state: conversationStateSchema,
  away: z.string().nullish(),
});

export type Owner = z.infer<typeof ownerSchema>;

export const messageRoleSchema = z.enum(['user', 'assistant', 'staff', 'system']);

export type MessageRole = z.infer<typeof messageRoleSchema>;

export const CHANNELS = ['web', 'whatsapp', 'messenger', 'instagram', 'tiktok'] as const;

export const channelNameSchema = z.enum(CHANNELS);

export type ChannelName = (typeof CHANNELS)[number];
