import { fold } from '../../language/normalise.ts';

/** Why a person must take over. None of these can be switched off: not by an owner's flag, not by a model. */
export type EscalationReason = 'requested' | 'legal' | 'anger' | 'crisis';

/** The end of an Arabic word, where a Latin one would have `\b`. */
const END = '(?![\\p{L}])';
const START = '(?<![\\p{L}])';

const PATTERNS: [EscalationReason, RegExp][] = [
  [
    'crisis',
    new RegExp(
      [
        '\\b(?:me suicider|envie de mourir|mettre fin a mes jours|en finir avec la vie|je vais me tuer|i (?:want|am going|will) to (?:die|kill myself)|kill(?:ing)? myself|end my life|suicidal|mich umbringen|mir das leben nehmen|nicht mehr leben)\\b',
        '(?:pens\\w*|idees?|tentative|thoughts?|thinking|gedanken)\\W+(?:\\w+\\W+){0,2}suicid',
        `${START}(?:انتحر|الانتحار|سانتحر|اقتل نفسي|انهي حياتي)${END}`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'requested',
    new RegExp(
      [
        // French: a verb of speaking and a person, a kind of person nobody would look for in a shop, or the button's own words.
        "\\b(?:parler|discuter|echanger|m'adresser|passe[zr]?[- ]moi|mettre en (?:relation|contact))\\b.{0,30}\\b(?:humain|vraie personne|quelqu ?'? ?un|une personne|conseill\\w+|un agent|operateur|un employe|un vendeur|service client|sav|le support)\\b",
        '\\b(?:je )?(?:veux|voudrais|souhaite|besoin d\'?e?|avoir|joindre|contacter|appeler) (?:un |une |le |la |d\'?)?(?:humain|vraie? (?:personne|humain)|conseill\\w+|agent (?:humain|du service client)|operateur)\\b',
        '^[\\s.,!?]*(?:un |une |le |svp |stp )*(?:conseill\\w+|humain|personne reelle|vraie personne|une personne|operateur|agent humain|service client)(?:,? (?:svp|stp|s\'il vous plait|merci))?[\\s.,!?]*$',
        '\\b(?:marre|assez) (?:du|de ce|des|de) (?:bot|robot|machine)s?\\b|\\bpas (?:parler )?(?:a|avec) (?:un |une )?(?:robot|bot|machine)\\b',
        // English
        '\\b(?:talk|speak|chat) (?:to|with)\\b.{0,20}\\b(?:human|person|someone|somebody|agent|representative|advis[eo]r|operator|customer service|staff|team)\\b',
        '\\b(?:want|need|get me|connect me (?:to|with)|put me through to|transfer me to) (?:an? |the )?(?:human|(?:real|actual|live) (?:person|human|agent)|representative|advis[eo]r|operator|member of staff)\\b',
        '^[\\s.,!?]*(?:an? |the )?(?:human|person|real person|agent|representative|advis[eo]r|operator|live agent)(?:,? (?:please|pls))?[\\s.,!?]*$',
        // German
        '\\bmit (?:\\w+ )?(?:menschen|person|mitarbeiter\\w*|berater\\w*|jemand\\w*|kundenservice|kundendienst)\\b.{0,25}\\b(?:sprechen|reden|chatten|verbinden|verbunden)\\b',
        '\\b(?:sprechen|reden|verbinden|verbunden)\\b.{0,25}\\bmit (?:\\w+ )?(?:menschen|person|mitarbeiter\\w*|berater\\w*|jemand\\w*|kundenservice|kundendienst)\\b',
        '\\b(?:brauche|mochte|will) (?:einen |eine )?(?:echten? )?(?:mitarbeiter\\w*|berater\\w*|menschen)\\b',
        '\\b(?:echte[nrms]?|richtige[nrms]?) (?:mensch\\w*|person|mitarbeiter\\w*)\\b|\\b(?:mensch\\w*|mitarbeiter\\w*) am (?:apparat|telefon)\\b',
        '^[\\s.,!?]*(?:mensch|mitarbeiter|berater|kundenservice|kundendienst|echter mensch)(?:,? bitte)?[\\s.,!?]*$',
        // Arabic
        `(?:التحدث|احكي|نحكي|نهدر|نهضر|هضر|حكي|اتحدث|اتكلم|الكلام|التكلم|التواصل|اتواصل|حولني|تحويلي).{0,25}${START}(?:شخص|انسان|موظف|مستشار|بشري|احد|حد|واحد|بني ادم|خدمه العملاء|مسؤول)${END}`,
        `${START}(?:ماشي|مش|مو|ماهو|مابغيتش|لا اريد) (?:مع )?(?:روبو|روبوت|بوت|اله|شات ?بوت)${END}`,
        `${START}(?:اريد|ابغي|عايز|بدي|ممكن) (?:شخص حقيقي|انسان|موظف|مستشار)${END}`,
        '^[\\s.,!؟،]*(?:موظف|انسان|شخص حقيقي|مستشار|خدمه العملاء)(?:[،,]? (?:من فضلك|لو سمحت))?[\\s.,!؟،]*$',
      ].join('|'),
      'u',
    ),
  ],
  [
    'legal',
    new RegExp(
      [
        '\\b(?:mon avocat|un avocat|porte[rz]? plainte|deposer plainte|au tribunal|devant le tribunal|vous poursuivre|mise en demeure|dgccrf|signal ?conso|60 millions de consommateurs|(?:my|a) lawyer|legal action|sue you|trading standards|small claims|(?:mein|einen) (?:rechts)?anwalt|verklagen|anzeige erstatten|verbraucherzentrale|vor gericht)\\b',
        `${START}(?:محامي|محاميه|المحامي|المحكمه|شكوي رسميه|مقاضاتكم|دعوي قضائيه)${END}`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'anger',
    new RegExp(
      [
        "\\b(?:arnaque\\w*|escroc(?:s|querie)?|vous etes (?:des|tous des) (?:voleurs?|incompetents?|nuls)|bande de (?:voleurs|nuls|incapables)|foutage de gueule|vous vous (?:foutez|moquez)|c'?est (?:scandaleux|honteux|inadmissible))\\b",
        '\\b(?:scam(?:mers?)?|rip ?off|you (?:are|re) (?:thieves|crooks|useless|incompetent)|(?:your|this) (?:service|company|shop) is (?:a joke|disgusting|outrageous|unacceptable)|fed up with (?:you|your))\\b',
        '\\b(?:betrug|betruger|abzocke|ihr seid (?:betruger|unfahig)|unverschamtheit|eine frechheit|das ist (?:unverschamt|inakzeptabel))\\b',
        `${START}(?:نصابين|نصبتم علي|نصب واحتيال|احتيال|حراميه)${END}`,
      ].join('|'),
      'u',
    ),
  ],
];

/** Whether a message calls for a person, and why. */
export function findEscalation(message: string): EscalationReason | null {
  const folded = fold(message.slice(0, 4000));
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
