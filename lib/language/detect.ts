import { LANGUAGES, languageSchema, type Language } from '../contracts/language.ts';
import { fold, tokenise } from './normalise.ts';

/**
 * Which of the shop's four languages a message is written in. Shop messages are short ("plaquettes clio 3", "hi"), where
 * general detectors guess; the function words and the words every shop hears decide them.
 */
const WORDS: Record<Exclude<Language, 'ar'>, string> = {
  fr: `je j tu il elle on nous vous ils elles le la les un une des du de d l au aux et ou mais donc car ni que qui quoi quel quelle quels quelles
    dont ce cet cette ces c est s n ne pas plus moi toi mon ma mes ton ta tes son sa ses votre vos notre nos leur pour par avec sans sur sous dans chez
    vers entre comment combien pourquoi quand ou si oui non merci bonjour bonsoir salut svp stp voiture piece pieces cherche cherchez
    voudrais veux besoin faut peut peux pouvez avez avoir ai suis etes sont etait fait faire livraison delai delais livrer livrez colis commande
    commander retour retourner rembourser remboursement garantie paiement payer prix cout coute cher facture frais port avant arriere
    plaquettes plaquette frein freins disque disques filtre huile courroie embrayage amortisseur amortisseurs batterie ampoule essuie glace glaces
    bougie bougies roulement demarreur alternateur vidange moteur essence gazole voyant bruit marche compatible compatibles va vont bien
    aussi encore deja toujours jamais rien tout tous toute personne conseiller quelqu un humain parler aide annuler modifier suivi suivre
    jours ouvrables heures horaires ouvert fermes adresse telephone reference dispo disponible en stock quels acheter vends vendez
    sa c'est qu puis je dois doit mettre changer quand remplacer mieux moins autre autres meme votre etre ete a-t-il svp slt bjr cc`,
  en: `i me my mine you your yours he she it its we our they them their the a an this that these those is are was were be been am do does did
    have has had will would can could should may might must shall not no yes and or but so if then than when where which who what why how much many
    long to of in on at for from with without by about into over under again please thanks thank hello hi hey good morning evening need want looking
    look find get buy order ordered delivery deliver shipping ship shipped parcel package return returns refund refunded warranty guarantee payment
    pay price cost costs cheap invoice fit fits fitting compatible car brake brakes pads pad disc discs filter oil belt clutch shock absorber
    absorbers battery bulb bulbs wiper wipers spark plug plugs bearing starter alternator engine petrol diesel light noise front rear
    ones there any some also still already never nothing everything someone person human agent talk speak help cancel change track tracking where's
    days hours open opening address phone reference available stock sell which does don't isn't i'm it's what's working replace best another other thx bye pls plz asap hiya yep nope lol u ur im ive dont cant does did hasnt isnt whats wheres hows gonna wanna stuff thing things wrong right left side wing mirror money back today tomorrow near`,
  de: `ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meiner meinem dein deine ihre ihren ihrem ihrer der die das den dem des ein eine einen
    einem einer eines und oder aber denn weil dass ob wenn wann wo wohin woher wer wen wem was warum wieso wie viel viele lange welche welcher welches
    welchen ist sind war waren bin bist sein haben habe hat hast hatte werden wird wurde kann kannst konnen konnte muss mussen soll sollte darf
    mochte will wollen nicht kein keine keinen ja nein doch auch noch schon immer nie nichts alles fur mit ohne von vom zu zum zur bei beim aus
    nach auf an am im in uber unter vor hinter zwischen gegen um danke bitte hallo guten tag morgen abend moin servus suche brauche passt passen
    passend passendes kompatibel lieferung lieferzeit liefern liefert versand versandkosten paket bestellung bestellen bestellt ruckgabe
    zurucksenden zuruckgeben rucksendung erstattung geld zuruck garantie gewahrleistung zahlung zahlen bezahlen preis kostet kosten teuer rechnung
    bremsbelage bremsen bremse bremsscheiben bremskloetze bremsklotze filter olfilter ol luftfilter zahnriemen kupplung stossdampfer batterie
    gluhbirne scheibenwischer zundkerzen radlager anlasser lichtmaschine motor benzin auto wagen fahrzeug teil teile ersatzteil vorne hinten vorn gerausch
    leuchtet kontrollleuchte jemand mensch mitarbeiter sprechen hilfe stornieren andern verfolgen sendung tage stunden geoffnet offnungszeiten
    adresse telefon nummer verfugbar lager auf verkauft gibt habt fuer moechte koennen ueber zurueck lieferbar hab brauch ne nen mal bitte raten firma gesucht neu na moin tach rechts links seite`,
};

const OWN_LETTERS: Record<Exclude<Language, 'ar'>, RegExp> = {
  fr: /[éèêëàâçùûîïôœ]/giu,
  en: /(?!)/g,
  de: /[äöüß]/giu,
};

/** More words by language: those of a catalogue, for instance. */
export type LanguageWords = Partial<Record<Language, readonly string[]>>;

export interface Detection {
  language: Language;
  /** False when the message says too little: then the session, the request's hint and French decide. */
  sure: boolean;
}

/** Points a language must be ahead of the next for the answer to be sure. */
const LEAD = 0.79;
/** Characters read: a language shows in the first sentences. */
const SAMPLE = 600;

export type LanguageDetector = (text: string) => Detection;

/** What a word of the lists counts, and what one of the shop's own words does: names of parts are shared more often than they seem. */
const GENERAL = 1;
const OWN = 0.8;

/** What a lone letter counts: French writes "c quoi", and cars are called "Cooper S". */
const LETTER = 0.4;
/** A part number is in no language: the DEM of AP-DEM-1025 is not German. */
const CODE = /(?<![\p{L}\p{N}])(?=[\p{L}-]*\d)(?:[\p{L}\p{N}]+-)+[\p{L}\p{N}]+/gu;
/** Pairs whose words alone are two languages'. */
const PAIRS: ReadonlyMap<string, Language> = new Map([['in stock', 'en'], ['en stock', 'fr'], ['auf lager', 'de'], ['am lager', 'de']]);

/**
 * Creates a detector that also knows the words of a shop, and names that are no words of any language though a part of
 * them could be ("Corsa C"). Detecting costs about ten microseconds.
 */
export function createLanguageDetector(more: LanguageWords = {}, names: readonly string[] = []): LanguageDetector {
  const neutral = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map((name) => fold(name).replaceAll(/[^\p{L}\p{N} ]/gu, '.')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const vocabulary = new Map<string, Map<Language, number>>();
  const learn = (language: Language, words: Iterable<string>, weight: number) => {
    for (const word of words) {
      if (word.length < 2 && weight === OWN) continue;
      const weights = vocabulary.get(word) ?? new Map<Language, number>();
      vocabulary.set(word, weights.set(language, Math.max(weight, weights.get(language) ?? 0)));
    }
  };
  for (const [language, words] of Object.entries(WORDS)) learn(languageSchema.parse(language), fold(words).split(/\s+/), GENERAL);
  for (const language of LANGUAGES) learn(language, (more[language] ?? []).flatMap((phrase) => tokenise(fold(phrase)).map((token) => token.text)).filter((word) => !/\p{N}/u.test(word)), OWN);

  return (text) => {
    const sample = text.slice(0, SAMPLE);
    const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (arabic > 0 && arabic * 2 >= latin) return { language: 'ar', sure: true };

    const score: Record<Language, number> = { fr: 0, en: 0, de: 0, ar: 0 };
    const plain = fold(sample).replace(CODE, ' ');
    const words = tokenise(neutral === null ? plain : plain.replace(neutral, ' ')).map((token) => token.text);
    for (const [at, word] of words.entries()) {
      const pair = PAIRS.get(`${words[at - 1] ?? ''} ${word}`);
      if (pair !== undefined) score[pair] += GENERAL;
      const weights = vocabulary.get(word);
      if (weights === undefined) continue;
      const worth = word.length === 1 ? LETTER : 1;
      for (const [language, weight] of weights) score[language] += (weight * worth) / weights.size ** 1.5;
    }
    for (const language of ['fr', 'de'] as const) score[language] += Math.min(2, (sample.match(OWN_LETTERS[language])?.length ?? 0) * 0.6);

    const [first = 'fr', second = 'en'] = [...LANGUAGES].sort((a, b) => score[b] - score[a]);
    const isAlone = score[second] === 0 && score[first] >= OWN;
    return { language: first, sure: isAlone || score[first] - score[second] >= LEAD };
  };
}

/** The detector that knows no shop's words. */
export const detectLanguage: LanguageDetector = createLanguageDetector();

/** The language to answer in: the detected one when sure, else the session's, else the request's hint, else French. */
export function chooseLanguage(detection: Detection, session: Language | null, hint: string | null | undefined): Language {
  if (detection.sure) return detection.language;
  if (session !== null) return session;
  const parsed = languageSchema.safeParse(hint?.slice(0, 2).toLowerCase());
  return parsed.success ? parsed.data : 'fr';
}
