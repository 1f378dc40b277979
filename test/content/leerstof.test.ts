import { describe, expect, it } from 'vitest';
import { laadEchteInhoud } from './echteInhoud.ts';

const { leerstof, onderwerpen, keuzehulpen, hoofdstukken } = await laadEchteInhoud();
const { leerpad, toetsen, casussen } = leerstof;
/** Cards an editor wrote; the others are made of the rest of the content. */
const kaarten = leerstof.kaarten.filter(({ id }) => id.startsWith('kaart:'));
const vragen = toetsen.flatMap((toets) => toets.vragen.map((vraag) => [`${toets.id}: ${vraag.id}`, vraag] as const));

describe('het leerpad van het product', () => {
  it('leidt langs elk onderwerp en elke keuzehulp', () => {
    expect(
      onderwerpen.map(({ id }) => id).filter((id) => !leerpad.some((halte) => halte.onderwerpen.includes(id))),
    ).toEqual([]);
    expect(
      keuzehulpen.map(({ id }) => id).filter((id) => !leerpad.some((halte) => halte.keuzehulpen.includes(id))),
    ).toEqual([]);
  });

  it('geeft elk hoofdstuk aan één halte: een kaart die eruit komt, hoort maar ergens', () => {
    const hoofdstukken = leerpad.flatMap(({ lezen }) => lezen.map(({ ref }) => ref));
    expect(hoofdstukken.filter((ref, index) => hoofdstukken.indexOf(ref) !== index)).toEqual([]);
  });

  it('eindigt met een halte om verder te lezen: samen laten de haltes elk hoofdstuk lezen', () => {
    expect(leerpad.at(-1)?.id).toBe('achtergrond');
    const gelezen = new Set(leerpad.flatMap(({ lezen }) => lezen.map(({ ref }) => ref)));
    expect(hoofdstukken.map(({ bron, id }) => `${bron}/${id}`).filter((ref) => !gelezen.has(ref))).toEqual([]);
  });

  it('bepaalt de volgorde van nieuwe kaarten: wie van niets begint, begint bij de eerste halte', () => {
    const plaatsen = leerstof.kaarten.map(({ halte }) => {
      const plaats = leerpad.findIndex(({ id }) => id === halte);
      return plaats === -1 ? leerpad.length : plaats;
    });
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
  });

  it.each(leerpad.slice(0, -1).map(({ id }) => id))('%s heeft kaarten, een toets en een casus', (halte) => {
    expect(kaarten.filter((kaart) => kaart.halte === halte).length).toBeGreaterThanOrEqual(10);
    expect(toetsen.some((toets) => toets.halte === halte)).toBe(true);
    expect(casussen.some((casus) => casus.halte === halte)).toBe(true);
  });
});

describe('de geschreven kaarten van het product', () => {
  it('zijn er meer dan 110', () => {
    expect(kaarten.length).toBeGreaterThanOrEqual(110);
  });

  it('vragen elk iets anders, ook dan de kaarten die vanzelf ontstaan', () => {
    const voorkanten = leerstof.kaarten.map(({ voor }) =>
      voor
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    expect(voorkanten.filter((voor, index) => voorkanten.indexOf(voor) !== index)).toEqual([]);
  });

  it('hebben een antwoord dat iemand in één keer kan onthouden', () => {
    expect(kaarten.filter(({ achter }) => achter.length > 200).map(({ id }) => id)).toEqual([]);
  });
});

describe('de toetsen van het product', () => {
  it('zijn er voor elk onderwerp', () => {
    expect(onderwerpen.map(({ id }) => id).filter((id) => !toetsen.some((toets) => toets.id === id))).toEqual([]);
  });

  it.each(toetsen.map((toets) => [toets.id, toets] as const))(
    '%s heeft tien vragen in minstens drie vormen',
    (_id, toets) => {
      expect(toets.vragen).toHaveLength(10);
      expect(new Set(toets.vragen.map(({ vorm }) => vorm)).size).toBeGreaterThanOrEqual(3);
    },
  );

  it('kennen alle vier de vormen', () => {
    expect(new Set(vragen.map(([, { vorm }]) => vorm))).toEqual(new Set(['keuze', 'meerdere', 'volgorde', 'getal']));
  });

  it('wijzen in de uitleg niet naar een plek: de opties worden geschud', () => {
    expect(
      vragen
        .filter(([, { uitleg }]) =>
          /\b(?:optie|antwoord|keuze) [A-G1-7]\b|\bde (?:eerste|laatste) (?:optie|keuze)\b/.test(uitleg),
        )
        .map(([naam]) => naam),
    ).toEqual([]);
  });

  it('laten bij elke vraag met opties iets te kiezen over', () => {
    for (const [naam, vraag] of vragen)
      if (vraag.vorm === 'keuze' || vraag.vorm === 'meerdere') {
        const teksten = vraag.opties.map(({ tekst }) => tekst);
        expect(new Set(teksten).size, naam).toBe(teksten.length);
        expect(
          vraag.opties.some(({ goed }) => !goed),
          naam,
        ).toBe(true);
      }
  });

  it('noemen bij elk bedrag het jaar, en in de vraag het jaar waar het getal bij hoort', () => {
    const getallen = vragen.flatMap(([naam, vraag]) => (vraag.vorm === 'getal' ? [{ naam, vraag }] : []));
    expect(getallen.filter(({ vraag }) => vraag.eenheid === 'euro' && !vraag.jaar).map(({ naam }) => naam)).toEqual([]);
    expect(
      getallen.filter(({ vraag }) => vraag.jaar && !vraag.vraag.includes(vraag.jaar)).map(({ naam }) => naam),
    ).toEqual([]);
  });
});
