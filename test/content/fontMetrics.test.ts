import { expect, it } from 'vitest';
import { measureWith } from '../../src/content/fontMetrics.ts';
import { lettertype } from './echteInhoud.ts';

const meet = await measureWith(lettertype);

it('meet wat een browser van de tekst maakt, met wat speling', () => {
  // Widths in Chromium: 181.7 px regular, 192.7 px at weight 650.
  const tekst = 'Zijn er tekenen van gevaar?';
  expect(meet(tekst, { size: 15, bold: false })).toBeGreaterThan(181.7);
  expect(meet(tekst, { size: 15, bold: false })).toBeLessThan(181.7 * 1.08);
  expect(meet(tekst, { size: 15, bold: true })).toBeGreaterThan(192.7);
  expect(meet(tekst, { size: 15, bold: true })).toBeLessThan(192.7 * 1.08);
});

it('meet elk teken voor zich en evenredig met de letter', () => {
  expect(meet('', { size: 15, bold: false })).toBe(0);
  expect(meet('WWW', { size: 15, bold: false })).toBeGreaterThan(meet('iii', { size: 15, bold: false }) * 3);
  expect(meet('Ernst', { size: 30, bold: false })).toBeCloseTo(meet('Ernst', { size: 15, bold: false }) * 2);
  expect(meet('patiënt', { size: 15, bold: false })).toBeGreaterThan(meet('patint', { size: 15, bold: false }));
});

it('een bestand dat geen lettertype is, wordt geweigerd', async () => {
  await expect(measureWith(import.meta.filename)).rejects.toThrow();
});
