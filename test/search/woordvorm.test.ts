import { describe, expect, it } from 'vitest';
import { deelwoordvorm, woordvorm } from '../../src/search/woordvorm.ts';

describe('vormen van een woord', () => {
  it.each([
    ['aanvraag', 'aanvragen', 'aanvraagt'],
    ['brief', 'brieven'],
    ['verwijzing', 'verwijzingen'],
    ['verwijs', 'verwijzen', 'verwijst'],
    ['huisarts', 'huisartsen'],
    ['tarief', 'tarieven'],
    ['kosten', 'kost'],
    ['consultatie', 'consultaties'],
    ['stoornis', 'stoornissen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['gesprek', 'gesprekken'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(woordvorm)).size).toBe(1);
  });

  it.each([
    ['brief', 'briefing'],
    ['politie', 'polis'],
    ['wijk', 'wijken op'],
    ['risico', 'risicovol'],
    ['11201', '1120'],
    ['psychose', 'psycho'],
  ])('%s is geen vorm van %s', (one, other) => {
    expect(woordvorm(one)).not.toBe(woordvorm(other));
  });

  it('laat korte woorden en codes staan', () => {
    expect(['cz', 'poh', 's3', '2350'].map(woordvorm)).toEqual(['cz', 'poh', 's3', '2350']);
  });
});

describe('voltooid deelwoord', () => {
  it.each([
    ['geweigerd', 'weigeren'],
    ['geweigerde', 'weigert'],
    ['gestopt', 'stoppen'],
    ['teruggestuurd', 'terugsturen'],
    ['doorgestuurd', 'doorstuurt'],
    ['aangevraagd', 'aanvragen'],
  ])('%s is een vorm van %s', (participle, verb) => {
    expect(deelwoordvorm(participle)).toBe(woordvorm(verb));
  });

  it.each(['gemeente', 'gebied', 'gesprek', 'verwezen', 'aangeven'])('%s is er geen', (word) => {
    expect(deelwoordvorm(word)).toBeUndefined();
  });
});
