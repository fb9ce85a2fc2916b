/** German heads that shop compounds end or begin with, beside the words of the lexicon. */
const HEADS = `wechsel kosten zeit dauer preis preise nummer frist adresse schein karte konto daten teil teile satz set kit licht leuchte lampe kontrolle verbrauch
  verlust gerausch schaden bestellung programm punkte code seite shop laden land lander tag tage monat jahr stunde garantie versand liefer ruck zahl zahlung
  auto wagen fahrzeug motor brems rad rader vorder hinter achse kupplung kuhl warm kalt start stand service kunde kunden dienst sendung paket
  brief post bank geld karten raten rate kauf verkauf markt lager nachweis antrag anspruch formular bestatigung gutschein neu alt gebraucht original ersatz
  zubehor bedingung bedingungen richtlinie schlussel werkstatt einbau ausbau termin wunsch status link verfolgung mail telefon druck luft ol wasser kraft stoff tank filter deckel dichtung
  schlauch pumpe kette riemen scheibe scheiben wischer fenster tur spiegel sitz kabel sicherung sensor diesel benzin abgas anlage`;

/** The shortest part: shorter ones are endings. */
const SHORTEST = 3;
const LONGEST = 40;
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er'];

export interface CompoundSplitter {
  /** The parts of a compound, or none when the word is not made of known parts. */
  split(word: string): string[];
}

/** Splits German compounds into words of the given vocabulary. Longest parts first; each end is tried once, so the cost is bounded by the length. */
export function createSplitter(vocabulary: Iterable<string>): CompoundSplitter {
  const parts = new Set([...vocabulary, ...HEADS.split(/\s+/)].filter((word) => word.length >= SHORTEST));

  function partsFrom(word: string, start: number, dead: Set<number>): string[] | null {
    if (start === word.length) return [];
    if (dead.has(start)) return null;
    for (let end = word.length; end - start >= SHORTEST; end -= 1) {
      const part = word.slice(start, end);
      if ((start === 0 && end === word.length) || !parts.has(part)) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, end) || (link !== '' && end + link.length >= word.length)) continue;
        const rest = partsFrom(word, end + link.length, dead);
        if (rest !== null) return [part, ...rest];
      }
    }
    dead.add(start);
    return null;
  }

  return {
    split(word) {
      if (word.length < 2 * SHORTEST + 1 || word.length > LONGEST) return [];
      return partsFrom(word, 0, new Set()) ?? [];
    },
  };
}
