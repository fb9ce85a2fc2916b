import { createRequire } from 'node:module';

export type Weight = 'regular' | 'bold';

/** One family with Latin and Arabic letters; embedded, so that a page looks the same everywhere. The bundled function holds its own copy. */
export const FONT_FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  bold: '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
};

/** The font of a weight: where it is, or the font itself. */
export const fontOf = (weight: Weight): string | Buffer => createRequire(import.meta.url).resolve(FONT_FILES[weight]);
