import * as v from 'valibot';
import { CASUS_THEMAS, type CasusThema } from '../domain/leren.ts';
import { id, ref, refs, tekst } from './schemas.ts';

/** Shapes of what the study mode rests on: learning path, vignettes, cards, quizzes. */

const ids = v.optional(v.array(id, 'moet een lijst zijn'), []);

const jaar = v.pipe(tekst, v.regex(/^\d{4}(?:-\d{4})?$/, 'moet "2023" of "2014-2016" zijn, tussen aanhalingstekens'));
const stap = { stap: id, antwoord: id };

export const leerpadSchema = v.pipe(
  v.array(
    v.strictObject({
      id,
      titel: tekst,
      doel: tekst,
      lezen: refs,
      onderwerpen: ids,
      keuzehulpen: ids,
    }),
    'moet een lijst van haltes zijn',
  ),
  v.minLength(1, 'is leeg'),
);

const themas = Object.keys(CASUS_THEMAS) as CasusThema[];

export const casusSchema = v.strictObject({
  titel: tekst,
  halte: id,
  keuzehulp: id,
  soort: v.picklist(['gewoon', 'uitzondering', 'tegenspraak'], 'moet gewoon, uitzondering of tegenspraak zijn'),
  stappen: v.pipe(
    v.array(v.strictObject({ ...stap, waarom: tekst }), 'moet een lijst zijn'),
    v.minLength(1, 'noemt geen stap'),
  ),
  uitkomst: id,
  waarom: tekst,
  nietOmdat: v.optional(v.record(id, tekst, 'moet per uitkomst een uitleg zijn'), {}),
  anders: v.pipe(
    v.array(v.strictObject({ ...stap, naar: id, uitleg: tekst }), 'moet een lijst zijn'),
    v.minLength(1, 'noemt niet welk antwoord iets zou veranderen'),
  ),
  themas: v.optional(
    v.array(v.picklist(themas, `moet een van deze zijn: ${themas.join(', ')}`), 'moet een lijst zijn'),
    [],
  ),
  tegenspraken: ids,
  bronnen: refs,
});

export const kaartenSchema = v.strictObject({
  halte: id,
  kaarten: v.pipe(
    v.array(
      v.strictObject({
        id,
        soort: v.picklist(['begrip', 'cijfer', 'rol', 'stap', 'vraag'], 'moet begrip, cijfer, rol, stap of vraag zijn'),
        voor: tekst,
        achter: tekst,
        jaar: v.optional(jaar),
        bronnen: v.optional(v.array(ref, 'moet een lijst zijn'), []),
        nietUitDeBronnen: v.optional(tekst),
      }),
      'moet een lijst zijn',
    ),
    v.minLength(1, 'is leeg'),
  ),
});

const vraagBasis = { id, vraag: tekst, uitleg: tekst, bronnen: refs };
const opties = v.pipe(
  v.array(
    v.strictObject({
      tekst,
      goed: v.pipe(
        v.optional(v.picklist(['ja', 'nee'], 'moet ja of nee zijn'), 'nee'),
        v.transform((value) => value === 'ja'),
      ),
    }),
    'moet een lijst zijn',
  ),
  v.minLength(2, 'heeft minder dan twee opties'),
  v.maxLength(7, 'heeft meer dan zeven opties'),
);
const aantalGoed = (lijst: readonly { readonly goed: boolean }[]) => lijst.filter(({ goed }) => goed).length;

export const toetsSchema = v.strictObject({
  titel: tekst,
  halte: id,
  omschrijving: tekst,
  vragen: v.pipe(
    v.array(
      v.variant(
        'vorm',
        [
          v.strictObject({
            ...vraagBasis,
            vorm: v.literal('keuze'),
            opties: v.pipe(
              opties,
              v.check((lijst) => aantalGoed(lijst) === 1, 'moet precies één optie met goed: ja hebben'),
            ),
          }),
          v.strictObject({
            ...vraagBasis,
            vorm: v.literal('meerdere'),
            opties: v.pipe(
              opties,
              v.check((lijst) => aantalGoed(lijst) > 1, 'moet minstens twee opties met goed: ja hebben'),
            ),
          }),
          v.strictObject({
            ...vraagBasis,
            vorm: v.literal('volgorde'),
            volgorde: v.pipe(
              v.array(tekst, 'moet een lijst zijn'),
              v.minLength(3, 'heeft minder dan drie stappen'),
              v.maxLength(8, 'heeft meer dan acht stappen'),
              v.check((lijst) => new Set(lijst).size === lijst.length, 'noemt een stap twee keer'),
            ),
          }),
          v.strictObject({
            ...vraagBasis,
            vorm: v.literal('getal'),
            getal: v.pipe(
              tekst,
              v.regex(/^\d+(?:\.\d+)?$/, 'moet een getal met een punt zijn, tussen aanhalingstekens: "3.46"'),
            ),
            eenheid: tekst,
            jaar: v.optional(jaar),
          }),
        ],
        'moet vorm keuze, meerdere, volgorde of getal hebben',
      ),
      'moet een lijst zijn',
    ),
    v.minLength(1, 'is leeg'),
  ),
});
