import { fold } from '../../language/normalise.ts';

export type SmallTalk = 'greeting' | 'how_are_you' | 'thanks' | 'goodbye' | 'acknowledge' | 'who_are_you' | 'help';

const OPENERS = "(?:bonjour|bonsoir|salut|coucou|slt|bjr|hello|hi|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|servus|gruss gott|مرحبا|اهلا(?: وسهلا)?|السلام عليكم(?: ورحمه الله(?: وبركاته)?)?|صباح الخير|مساء الخير|سلام|هلا)";
const POLITE = "(?:\\s+(?:a tous|tout le monde|monsieur|madame|there|everyone|all|zusammen|team|بكم|بك))?";

/** Whole messages that want no information. Order matters: the first that fits the whole message is it. */
const WHOLE: [SmallTalk, RegExp][] = [
  ['how_are_you', new RegExp(`^(?:${OPENERS}[ ,!.]*)?(?:ca va|comment (?:ca va|allez vous|vas tu)|how are you(?: doing)?|wie geht(?:'?s| es (?:dir|ihnen))|كيف (?:حالك|الحال)|شلونك|كيفك)$`)],
  ['greeting', new RegExp(`^${OPENERS}${POLITE}(?:[ ,]+${OPENERS})*$`)],
  [
    'thanks',
    /^(?:(?:ok|super|parfait|genial|top|great|perfect|awesome|alles klar|toll|تمام|حسنا|ممتاز)[ ,!.]*){0,3}(?:merci(?: (?:beaucoup|bcp|bien|a vous|d'avance|infiniment|pour (?:tout|votre aide|l'aide)))?|mrc|thanks(?: a lot| so much)?|thank you(?: (?:very|so) much)?|thx|cheers|thanks? u|danke(?: ?schon| sehr)?|vielen dank|besten dank|شكرا(?: (?:جزيلا|لك|لكم|كثيرا))*|مشكور)$/,
  ],
  [
    'goodbye',
    /^(?:(?:ok|merci|thanks|thx|thank you|danke|شكرا)[ ,!.]*){0,3}(?:au revoir|a bientot|bonne (?:journee|soiree|continuation)|bye(?: bye)?|goodbye|see you|have a (?:nice|good) day|tschuss|auf wiedersehen|schonen tag(?: noch)?|مع السلامه|الي اللقاء|وداعا)$/,
  ],
  [
    'acknowledge',
    /^(?:ok(?:ay|ey)?|d'?accord|ca marche|tres bien|super|parfait|genial|top|nickel|compris|je vois|oui|non|c'est bon|great|perfect|fine|cool|got it|all right|alright|yes|no|gut|alles klar|in ordnung|verstanden|ja|nein|passt|حسنا|تمام|موافق|نعم|لا|ممتاز|طيب)$/,
  ],
  [
    'who_are_you',
    /^(?:(?:vous etes|tu es|etes vous|es tu|est ce que vous etes|est ce que tu es|c'est|je parle a|suis je en train de parler a)\s+)?(?:un |une )?(?:robot|bot|ia|intelligence artificielle|vraie personne|humain|machine|chatbot)(?: ou (?:un |une )?(?:humain|robot|vraie personne|personne|bot))?$|^(?:qui (?:es tu|etes vous)|t'es qui|vous etes qui|tu es qui|who are you|what are you|are you (?:a |an )?(?:human|bot|robot|ai|real person|machine|chatbot)(?: or (?:a |an )?\w+)?|am i talking to (?:a |an )?(?:human|bot|robot|real person|machine|ai)(?: or (?:a |an )?\w+)?|wer (?:bist du|sind sie)|(?:bist du|sind sie) (?:ein |eine )?(?:mensch|bot|roboter|ki|maschine)(?: oder (?:ein |eine )?\w+)?|spreche ich mit (?:einem |einer )?(?:menschen|bot|roboter|ki|maschine)|من انت|هل انت (?:روبوت|انسان|بشر|اله|ذكاء اصطناعي|شخص حقيقي|بوت)(?: ام .*)?)$/,
  ],
  [
    'help',
    /^(?:aide(?: moi)?|aidez moi|besoin d'aide|j'ai besoin d'aide|que (?:peux tu|pouvez vous) faire(?: pour moi)?|vous pouvez m'aider|pouvez vous m'aider|tu peux m'aider|tu sais faire quoi|help(?: me)?|i need help|can you help(?: me)?|what can you do(?: for me)?|hilfe|ich brauche hilfe|konnen sie mir helfen|kannst du mir helfen|was kannst du(?: alles)?|was konnen sie(?: alles)?|مساعده|ساعدني|احتاج (?:الي )?مساعده|هل يمكنك مساعدتي|ماذا يمكنك ان تفعل)$/,
  ],
];

const LEADING = new RegExp(`^\\s*${OPENERS}${POLITE}[\\s,!.;:…-]+(?=\\S)`, 'u');
const TRIM = /^[\s.,!?;:…()"'’«»\-–—\p{Extended_Pictographic}]+|[\s.,!?;:…()"'’«»\-–—؟،\p{Extended_Pictographic}]+$/gu;

/** The small talk a whole message is, or null when it wants something. */
export function findSmallTalk(message: string): SmallTalk | null {
  if (message.length > 120) return null;
  const folded = fold(message).replace(/[-_]/g, ' ').replace(TRIM, '').replace(/\s*[?؟!.]+\s*/g, ' ').replace(/\s+/g, ' ').trim();
  return WHOLE.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const MOST_THANKS = 7;

/** "Thanks mate you were great": a few words that begin with thanks and ask nothing. Whether they name a subject is for the caller to see. */
export const startsWithThanks = (message: string): boolean =>
  !/[?؟\d]/.test(message) && message.trim().split(/\s+/).length <= MOST_THANKS && /^(?:merci|thank(?:s|x)?|thx|cheers|danke|vielen dank|شكرا|مشكور)(?![\p{L}])/u.test(fold(message).trim());

/** The message without its greeting, when something follows it. Folding keeps lengths of Latin greetings, so the cut is made by words. */
export function withoutGreeting(message: string): string {
  const match = LEADING.exec(fold(message));
  if (match === null) return message;
  const greetingWords = match[0].trim().split(/\s+/).length;
  const cut = new RegExp(`^\\s*(?:\\S+\\s+){${greetingWords}}`, 'u').exec(message);
  return cut === null ? message : message.slice(cut[0].length);
}
