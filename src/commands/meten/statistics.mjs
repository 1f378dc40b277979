/** What a series of noisy readings comes down to. */

/**
 * @typedef {object} Summary
 * @property {number} median
 * @property {number} low First quartile.
 * @property {number} high Third quartile.
 * @property {number} min
 * @property {number} max
 * @property {readonly number[]} readings As they came.
 */

/**
 * Value below which a part of the readings lies, between two readings in proportion.
 * @param {readonly number[]} sorted
 * @param {number} part
 */
export function quantile(sorted, part) {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * @param {readonly number[]} readings At least one.
 * @returns {Summary}
 */
export function summarise(readings) {
  if (readings.length === 0) throw new Error('No readings to summarise.');
  const sorted = [...readings].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    min: quantile(sorted, 0),
    max: quantile(sorted, 1),
    readings,
  };
}
