import { expect, it } from 'vitest';
import { formatDag } from '../../src/ui/datum.ts';

it.each([
  ['2026-11-22', '22 november 2026'],
  ['2022-01-01', '1 januari 2022'],
  ['2024-02-29', '29 februari 2024'],
])('%s is voor een Nederlandse lezer %s, waar het apparaat ook staat', (dag, geschreven) => {
  expect(formatDag(dag)).toBe(geschreven);
});
