import { createRequire } from 'node:module';

export const WEIGHTS = ['regular', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One family with Latin and Arabic letters; embedded, so that a page looks the same everywhere. The bundled function holds its own copy. */
const FONT_FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  bold: '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
};

/** Where the font of a weight is; in the bundled function, the font itself. */
export const fontOf = (weight: Weight): string => createRequire(import.meta.url).resolve(FONT_FILES[weight]);
