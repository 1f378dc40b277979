import { describe, expect, it } from 'vitest';
import { heeftCijfer, vraagNaarJaar } from '../../src/content/cardYears.ts';
import type { Kaart } from '../../src/domain/leren.ts';

const bronVan = (bron: string) => ({ ref: bron, bron, titel: 'Titel', path: '/' });
const kaart = (voor: string, achter: string, ...bronnen: readonly string[]): Kaart => ({
  id: 'a',
  soort: 'begrip',
  voor,
  achter,
  bronnen: bronnen.map(bronVan),
});

describe('een cijfer op een kaart', () => {
  it.each(['€ 472,65', 'binnen 48 uur', '50% van de huisartsen', '10 uur is 0,28 fte', 'binnen 2 weken'])(
    'is: %s',
    (tekst) => {
      expect(heeftCijfer(tekst)).toBe(true);
    },
  );
  it.each(['code 31343', 'sinds 2014', 'drie keer', '18 jaar', '12 uurtjes', 'per 2.350 patiënten'])(
    'is niet: %s',
    (tekst) => {
      expect(heeftCijfer(tekst)).toBe(false);
    },
  );
});

describe('een kaart vraagt naar het jaar van haar cijfer', () => {
  it.each([
    [
      'dat op de voorkant stond, en dan niet meer',
      kaart('Wat was in 2016 het maximum?', '€ 472,65 (2016)', 'Archief 2014-2016'),
      ['Wat was het maximum?', '2016'],
    ],
    [
      'dat tussen haakjes op de voorkant stond',
      kaart('Hoeveel uur vraagt CZ (2024-2025)?', '16 uur', 'CZ 2024-2025'),
      ['Hoeveel uur vraagt CZ?', '2024-2025'],
    ],
    [
      'dat bij het cijfer staat, en niet elders op de achterkant',
      kaart('Wat betekent: BK?', 'Product van 2014-2016. Maximum in 2016: € 472,65.', 'Archief 2014-2016'),
      ['Wat betekent: BK?', '2016'],
    ],
    [
      'en van elk jaar als er twee bij staan',
      kaart('De norm?', 'VGZ (2023): 12 uur; CZ (2024-2025): 16 uur.', 'VGZ 2023', 'CZ 2024-2025'),
      ['De norm?', '2023 en 2024-2025'],
    ],
    [
      'van de bron, als niemand het noemt',
      kaart('Hoe snel?', 'Binnen 48 uur.', 'CZ 2024-2025'),
      ['Hoe snel?', '2024-2025'],
    ],
  ])('%s', (_wat, voor, [vraag, jaar]) => {
    expect(vraagNaarJaar(voor)).toMatchObject({ voor: vraag, jaar });
  });

  it.each([
    ['zonder cijfer', kaart('Wie?', 'De huisarts, sinds 2014.', 'VGZ 2023')],
    ['met een cijfer van meer bronnen zonder jaar erbij', kaart('Hoeveel?', '4 uur.', 'VGZ 2023', 'CZ 2024-2025')],
    ['die het al vraagt', { ...kaart('Hoeveel?', '€ 3,46', 'VGZ 2023'), jaar: '2022' }],
    ['met een jaar dat niet van de voorkant te halen is', kaart('2016: hoeveel?', '€ 3', 'Archief 2014-2016')],
  ])('een kaart %s blijft zoals zij is', (_wat, blijft) => {
    expect(vraagNaarJaar(blijft)).toEqual(blijft);
  });
});
