import { z } from 'zod';
import { defineSettings, integer } from '../config/settings.ts';

export const storageSettings = defineSettings({
  supabaseUrl: {
    env: 'SUPABASE_URL',
    doc: 'The Supabase project whose storage keeps files. Without it files are kept in COMPTOIR_DATA_DIR, and on Vercel not at all.',
    schema: z.url().optional(),
  },
  supabaseKey: { env: 'SUPABASE_SERVICE_ROLE_KEY', doc: 'Its service key, for the server alone.', schema: z.string().min(20).optional(), secret: true },
  bucket: { env: 'SUPABASE_BUCKET', doc: 'A private bucket of that project.', schema: z.string().default('comptoir') },
  maxMegabytes: { env: 'ATTACHMENT_MAX_MB', doc: 'Size of one file that a customer may send.', schema: integer({ min: 1, max: 50, fallback: 10 }) },
});
