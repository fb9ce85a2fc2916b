import { z } from 'zod';
import { defineSettings } from '../config/settings.ts';

export const mediaSettings = defineSettings({
  baseUrl: {
    env: 'MEDIA_BASE_URL',
    doc: 'A server that speaks the OpenAI protocol (with its /v1) and looks at customers\' pictures or listens to their voice notes. Without it they are kept, and the customer is told that nobody has looked yet.',
    schema: z.url().transform((text) => text.replace(/\/+$/, '')).optional(),
  },
  apiKey: { env: 'MEDIA_API_KEY', doc: 'Its key, if it has one.', schema: z.string().optional(), secret: true },
  visionModel: { env: 'MEDIA_VISION_MODEL', doc: 'Its model for pictures.', schema: z.string().optional() },
  transcriptionModel: { env: 'MEDIA_TRANSCRIPTION_MODEL', doc: 'Its model for voice notes.', schema: z.string().optional() },
});
