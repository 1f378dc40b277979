import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROOTSTE_BESTAND, leesPraktijkBestand, schrijfPraktijkBestand } from '../../src/storage/praktijkBestand.ts';
import { praktijken, vollePraktijk } from './praktijkHulp.ts';

/** The file of a full practice with something changed in it. */
function bestand(wijzig: (inhoud: { [key: string]: unknown; praktijk: Record<string, unknown> }) => void): string {
  const inhoud = JSON.parse(schrijfPraktijkBestand(vollePraktijk)) as {
    [key: string]: unknown;
    praktijk: Record<string, unknown>;
  };
  wijzig(inhoud);
  return JSON.stringify(inhoud);
}

const redenen = (tekst: string): string => {
  const gelezen = leesPraktijkBestand(tekst);
  if (gelezen.goed) throw new Error('goedgekeurd');
  return gelezen.fouten.map(({ veld, fout }) => `${veld}: ${fout}`).join('\n');
};

describe('een bestand van Mijn praktijk', () => {
  it('wat geschreven is, komt precies terug', () => {
    fc.assert(
      fc.property(praktijken, (praktijk) => {
        expect(leesPraktijkBestand(schrijfPraktijkBestand(praktijk))).toEqual({ goed: true, praktijk });
      }),
    );
  });

  it('is leesbare JSON met soort en versie', () => {
    expect(JSON.parse(schrijfPraktijkBestand(vollePraktijk))).toEqual({
      soort: 'ggz-wijzer.praktijk',
      versie: 1,
      praktijk: vollePraktijk,
    });
  });

  it('mag met een byteorderteken beginnen, zoals sommige programma’s het bewaren', () => {
    expect(leesPraktijkBestand(`\uFEFF${schrijfPraktijkBestand(vollePraktijk)}`).goed).toBe(true);
  });
});

describe('een verkeerd of vijandig bestand wordt geweigerd, met de reden', () => {
  it.each([
    ['leeg', '', /geen JSON-bestand/],
    ['geen JSON', '<html>', /geen JSON-bestand/],
    ['afgekapt', schrijfPraktijkBestand(vollePraktijk).slice(0, -20), /geen JSON-bestand/],
    ['null', 'null', /komt niet van Mijn praktijk/],
    ['een lijst', '[]', /komt niet van Mijn praktijk/],
    ['andere JSON', '{"naam":"iets anders"}', /komt niet van Mijn praktijk/],
    ['te groot', ' '.repeat(GROOTSTE_BESTAND + 1), /te groot/],
    ['een nieuwere versie', bestand((inhoud) => (inhoud['versie'] = 2)), /nieuwere versie/],
    ['een rare versie', bestand((inhoud) => (inhoud['versie'] = '1')), /geen versie die we kennen/],
    [
      'een onbekend veld buiten de praktijk',
      bestand((inhoud) => (inhoud['patient'] = {})),
      /onbekende velden: patient/,
    ],
    ['een onbekend veld', bestand(({ praktijk }) => (praktijk['bsn'] = '123')), /bsn: Dit veld kennen we niet/],
    [
      'een ontbrekend onderdeel',
      bestand(({ praktijk }) => delete praktijk['aanbieders']),
      /aanbieders: Dit veld ontbreekt/,
    ],
    [
      'tekst met een script',
      bestand(({ praktijk }) => (praktijk['gemeente'] = '<script>alert(1)</script>')),
      /gemeente: .*< of >/,
    ],
    [
      'een webadres met een script',
      bestand(
        ({ praktijk }) => (praktijk['aanbieders'] = [{ naam: 'A', soort: 'anders', website: 'javascript:alert(1)' }]),
      ),
      /aanbieders\.0\.website: Dit is geen webadres/,
    ],
    ['verborgen tekens', bestand(({ praktijk }) => (praktijk['rho'] = 'a\u202eb')), /rho: .*verborgen tekens/],
    [
      'een nummer dat niet te bellen is',
      bestand(({ praktijk }) => (praktijk['crisisdienst'] = { dag: 'bel mij' })),
      /crisisdienst\.dag: Dit is geen nummer/,
    ],
    [
      'een getal als tekst',
      bestand(({ praktijk }) => (praktijk['patienten'] = '2350')),
      /patienten: .*moet een getal zijn/,
    ],
    [
      'een half aantal patiënten',
      bestand(({ praktijk }) => (praktijk['patienten'] = 2350.5)),
      /patienten: .*heel getal/,
    ],
    [
      'een onmogelijk aantal',
      bestand(({ praktijk }) => (praktijk['patienten'] = -1)),
      /patienten: .*1 tot en met 200\.000/,
    ],
    [
      'te veel aanbieders',
      bestand(
        ({ praktijk }) =>
          (praktijk['aanbieders'] = Array.from({ length: 101 }, () => ({ naam: 'A', soort: 'anders' }))),
      ),
      /aanbieders: .*meer dan 100/,
    ],
    [
      'een bedrag met een komma',
      bestand(({ praktijk }) => (praktijk['eigenTarieven'] = [{ naam: 'A', jaar: 2025, bedrag: '3,46' }])),
      /eigenTarieven\.0\.bedrag: Dit is geen bedrag/,
    ],
  ])('%s', (_wat, tekst, reden) => {
    expect(redenen(tekst)).toMatch(reden);
  });

  it.each(['__proto__', 'constructor', 'toString'])('een veld met de naam %s, hoe diep ook', (naam) => {
    const plekken = [
      `{"soort":"ggz-wijzer.praktijk","versie":1,"${naam}":{"vuil":1},"praktijk":{}}`,
      `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":{"${naam}":{"vuil":1},"crisisdienst":{},"aanbieders":[],"eigenTarieven":[]}}`,
      `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":{"crisisdienst":{"${naam}":{"vuil":1}},"aanbieders":[],"eigenTarieven":[]}}`,
    ];
    for (const tekst of plekken) expect(redenen(tekst)).toContain(`verboden veld: ${naam}`);
    expect(({} as Record<string, unknown>)['vuil']).toBeUndefined();
  });

  it('een bestand dat heel diep is genest, laat niets omvallen', () => {
    const diep = 60_000;
    expect(
      redenen(`{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":${'['.repeat(diep)}${']'.repeat(diep)}}`),
    ).toMatch(/0: Dit veld kennen we niet/);
  });

  it('noemt alle fouten tegelijk', () => {
    const tekst = bestand(({ praktijk }) => {
      praktijk['patienten'] = 0;
      praktijk['aanbieders'] = Array.from({ length: 3 }, () => ({ naam: '', soort: 'anders' }));
    });
    expect(
      redenen(tekst)
        .split('\n')
        .map((regel) => regel.split(':')[0]),
    ).toEqual(['patienten', 'aanbieders.0.naam', 'aanbieders.1.naam', 'aanbieders.2.naam']);
  });

  it('geen enkele tekst laat het lezen omvallen, en wat erdoor komt is een praktijk', () => {
    const ruw = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":${json}}`),
    );
    fc.assert(
      fc.property(ruw, (tekst) => {
        const gelezen = leesPraktijkBestand(tekst);
        if (gelezen.goed) expect(leesPraktijkBestand(schrijfPraktijkBestand(gelezen.praktijk))).toEqual(gelezen);
        else expect(gelezen.fouten.length).toBeGreaterThan(0);
      }),
    );
  });

  it('een gaaf bestand met één verminkt teken wordt gelezen als praktijk of geweigerd, nooit half', () => {
    const heel = schrijfPraktijkBestand(vollePraktijk);
    fc.assert(
      fc.property(fc.nat(heel.length - 1), fc.string({ minLength: 0, maxLength: 2 }), (plek, teken) => {
        const gelezen = leesPraktijkBestand(heel.slice(0, plek) + teken + heel.slice(plek + 1));
        if (gelezen.goed) expect(gelezen.praktijk.aanbieders).toHaveLength(vollePraktijk.aanbieders.length);
      }),
    );
  });
});
