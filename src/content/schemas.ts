import * as v from 'valibot';

/** Shapes of what editors write. Messages are Dutch and name the remedy where the type alone does not. */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const tekst = v.pipe(
  v.string('moet tekst zijn; zet er aanhalingstekens omheen'),
  v.trim(),
  v.nonEmpty('is leeg'),
);
export const id = v.pipe(tekst, v.regex(ID, 'mag alleen kleine letters, cijfers en losse streepjes bevatten'));
export const ref = v.pipe(
  tekst,
  v.regex(
    /^[a-z0-9-]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
    'is geen verwijzing; schrijf bron/hoofdstuk of bron/hoofdstuk#sectie',
  ),
);
export const refs = v.pipe(
  v.array(ref, 'moet een lijst zijn'),
  v.minLength(1, 'noemt geen bron; elke uitspraak heeft er een'),
);
const dag = v.pipe(tekst, v.isoDate('is geen datum; schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22'));
const status = v.picklist(
  ['landelijk', 'verzekeraar', 'regionaal', 'historisch'],
  'moet landelijk, verzekeraar, regionaal of historisch zijn',
);
const lijst = v.optional(v.array(tekst, 'moet een lijst zijn'), []);
const koppen = v.pipe(
  v.union([tekst, v.pipe(v.array(tekst), v.minLength(1, 'is leeg'))], 'moet tekst of een lijst van teksten zijn'),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

export const bronSchema = v.strictObject({
  titel: tekst,
  kort: tekst,
  uitgever: tekst,
  jaar: v.pipe(tekst, v.regex(/^\d{4}(?:-\d{4})?$/, 'moet "2017" of "2014-2016" zijn, tussen aanhalingstekens')),
  datum: tekst,
  status,
  geldig: tekst,
  samenvatting: tekst,
  toenNu: v.optional(tekst),
  bijgewerkt: dag,
});

export const hoofdstukSchema = v.strictObject({
  titel: tekst,
  bronkop: koppen,
  samenvatting: tekst,
  status: v.optional(status),
  geldig: v.optional(tekst),
  secties: v.optional(
    v.record(
      id,
      v.strictObject({
        bronkop: koppen,
        status: v.optional(status),
        geldig: v.optional(tekst),
        soort: v.optional(v.picklist(['tekst', 'vraag'], 'moet tekst of vraag zijn'), 'tekst'),
        rubrieken: lijst,
        // A year or a code among the search words is a number to YAML; we take it as the text the editor meant.
        trefwoorden: v.optional(
          v.array(v.union([tekst, v.pipe(v.number(), v.transform(String))], 'moet tekst zijn'), 'moet een lijst zijn'),
          [],
        ),
      }),
      'moet een lijst van secties zijn',
    ),
    {},
  ),
});

const uitspraak = v.strictObject({ tekst, bronnen: refs });
/** Something to tick off. It rests on a source, or says that it does not. */
const taak = v.pipe(
  v.strictObject({
    id,
    tekst,
    bronnen: v.optional(v.array(ref, 'moet een lijst zijn'), []),
    nietUitDeBronnen: v.optional(tekst),
  }),
  v.check(
    ({ bronnen, nietUitDeBronnen }) => bronnen.length > 0 || nietUitDeBronnen !== undefined,
    'noemt geen bron; noem er een bij bronnen, of zeg bij nietUitDeBronnen waar het vandaan komt',
  ),
);

/** A question, or an action when it has tasks: an action may have one way on, a question has a choice. */
const stap = v.pipe(
  v.strictObject({
    id,
    kort: tekst,
    vraag: tekst,
    bronnen: refs,
    taken: v.optional(
      v.pipe(
        v.array(taak, 'moet een lijst zijn'),
        v.minLength(1, 'is leeg; noem wat de lezer doet, of haal taken weg'),
      ),
    ),
    antwoorden: v.pipe(
      v.array(
        v.strictObject({
          id,
          label: tekst,
          uitleg: v.optional(tekst),
          naar: id,
          reden: v.optional(tekst),
          onthoud: v.optional(uitspraak),
        }),
        'moet een lijst zijn',
      ),
      v.minLength(1, 'is leeg'),
      v.maxLength(9, 'heeft meer dan negen antwoorden; toetsen 1 tot 9 kiezen een antwoord'),
    ),
  }),
  v.forward(
    v.check(
      ({ taken, antwoorden }) => taken !== undefined || antwoorden.length !== 1,
      'heeft minder dan twee antwoorden; een handeling mag er één hebben, en noemt dan taken',
    ),
    ['antwoorden'],
  ),
);

export const flowSchema = v.strictObject({
  titel: tekst,
  omschrijving: tekst,
  voor: tekst,
  gaatOver: v.optional(v.picklist(['patient', 'praktijk'], 'moet patient of praktijk zijn'), 'patient'),
  volgorde: v.optional(v.pipe(v.number('moet een getal zijn'), v.integer('moet een heel getal zijn')), 99),
  versie: v.pipe(tekst, v.regex(/^\d+\.\d+\.\d+$/, 'moet drie getallen zijn, bijvoorbeeld "1.0.0"')),
  bijgewerkt: dag,
  start: id,
  stappen: v.pipe(v.array(stap, 'moet een lijst zijn'), v.minLength(1, 'is leeg')),
  uitkomsten: v.pipe(v.array(id, 'moet een lijst zijn'), v.minLength(1, 'is leeg')),
  overdrachten: v.optional(v.array(v.strictObject({ id, hoofdstuk: ref }), 'moet een lijst zijn'), []),
  herinneringen: v.optional(
    v.array(
      v.strictObject({
        tekst,
        bronnen: refs,
        stappen: v.pipe(v.array(id, 'moet een lijst zijn'), v.minLength(1, 'noemt geen stap')),
      }),
      'moet een lijst zijn',
    ),
    [],
  ),
  spoed: v.optional(
    v.strictObject({
      nummers: v.optional(
        v.array(
          v.strictObject({
            nummer: v.pipe(
              tekst,
              v.regex(/^\d[\d -]*\d$/, 'is geen telefoonnummer; schrijf het tussen aanhalingstekens'),
            ),
            wanneer: tekst,
            nietUitDeBronnen: tekst,
          }),
          'moet een lijst zijn',
        ),
        [],
      ),
    }),
  ),
});

export const begrippenSchema = v.array(
  v.strictObject({
    id,
    term: tekst,
    voluit: v.optional(tekst),
    uitleg: tekst,
    bronnen: v.optional(v.array(ref, 'moet een lijst zijn'), []),
    synoniemen: lijst,
    nietUitDeBronnen: v.optional(tekst),
  }),
  'moet een lijst van begrippen zijn',
);

export const tegensprakenSchema = v.array(
  v.strictObject({
    id,
    titel: tekst,
    soort: v.picklist(
      ['tegenspraak', 'vervanging', 'veroudering', 'oneffenheid', 'verwarring'],
      'moet tegenspraak, vervanging, veroudering, oneffenheid of verwarring zijn',
    ),
    thema: v.picklist(['geld', 'verwijzen', 'rollen', 'gedateerd'], 'moet geld, verwijzen, rollen of gedateerd zijn'),
    plekken: v.pipe(
      v.array(v.strictObject({ ref, zegt: tekst }), 'moet een lijst zijn'),
      v.minLength(1, 'noemt geen plek in een bron'),
    ),
    nu: tekst,
    nietUitDeBronnen: v.optional(tekst),
  }),
  'moet een lijst van tegenspraken zijn',
);

export const onderwerpSchema = v.strictObject({ titel: tekst, samenvatting: tekst, trefwoorden: lijst });

export const prestatieSchema = v.strictObject({
  titel: tekst,
  verzekeraar: tekst,
  jaren: tekst,
  bronkop: koppen,
  thema: tekst,
  codes: v.optional(v.array(v.strictObject({ code: tekst, naam: tekst }), 'moet een lijst zijn'), []),
  aanvragers: v.pipe(v.array(id, 'moet een lijst zijn'), v.minLength(1, 'noemt geen aanvrager')),
  soortTarief: v.pipe(v.array(id, 'moet een lijst zijn'), v.minLength(1, 'noemt geen soort tarief')),
  doel: tekst,
  voorwaarden: lijst,
  uitsluitingen: lijst,
  uren: lijst,
  tarief: lijst,
  aanvragen: v.strictObject({ hoe: tekst, waar: tekst, termijn: tekst }),
  monitoring: lijst,
  overig: lijst,
  onzeker: lijst,
});

const uitspraken = v.pipe(v.array(uitspraak, 'moet een lijst zijn'), v.minLength(1, 'is leeg'));

export const uitkomstSchema = v.strictObject({
  titel: tekst,
  soort: v.picklist(
    [
      'huisartsenzorg',
      'basis-ggz',
      'gespecialiseerde-ggz',
      'consultatie',
      'andere-hulp',
      'crisis',
      'jeugd',
      'veiligheid',
      'verwijzen',
      'navragen',
      'aanvraag',
      'geen-aanvraag',
    ],
    'is geen bekende soort; zie content/LEESMIJ.md',
  ),
  profiel: v.optional(tekst),
  advies: tekst,
  behandelaar: v.optional(uitspraak),
  verzekering: v.optional(uitspraak),
  feiten: v.optional(v.array(v.strictObject({ kop: tekst, tekst, bronnen: refs }), 'moet een lijst zijn'), []),
  watNu: v.optional(uitspraken),
  checklist: v.optional(
    v.pipe(
      v.array(v.strictObject({ kop: tekst, punten: uitspraken }), 'moet een lijst zijn'),
      v.minLength(1, 'is leeg'),
    ),
  ),
  tegenspraken: lijst,
  rekenhulpen: v.optional(
    v.array(v.strictObject({ id, invoer: v.optional(v.record(id, tekst), {}) }), 'moet een lijst zijn'),
    [],
  ),
  toenNu: v.optional(v.strictObject({ toen: tekst, nu: tekst, herkomst: tekst })),
});

/** A number of a source: a decimal as text, so that nothing is lost on the way. */
const decimaal = v.pipe(
  tekst,
  v.regex(/^\d{1,9}(?:\.\d{1,4})?$/, 'is geen getal; schrijf het zonder spaties en met een punt: "3.46"'),
);
const gegeven = v.strictObject({ waarde: decimaal, bronnen: refs });
const prestatiecode = v.strictObject({ code: tekst, naam: tekst, bronnen: refs });

/** What every tariff table begins with. */
const tabel = {
  verzekeraar: tekst,
  jaren: v.pipe(tekst, v.regex(/^\d{4}(?:-\d{4})?$/, 'moet "2023" of "2024-2025" zijn, tussen aanhalingstekens')),
  /** Why the years between this table and the one before have none. */
  gatErvoor: v.optional(tekst),
};

/** Shapes of the tariff tables, by kind: the folder below `tarieven/`. */
export const tariefSchemas = {
  'poh-module': v.strictObject({
    ...tabel,
    normUren: gegeven,
    patientenPerNorm: gegeven,
    urenPerFte: gegeven,
    maximum: v.optional(gegeven),
    maximumOnbekend: v.optional(v.strictObject({ kort: tekst, tekst, bronnen: refs })),
    cet: v.strictObject({
      triage: v.pipe(
        v.picklist(['ja', 'nee'], 'moet ja of nee zijn'),
        v.transform((value) => value === 'ja'),
      ),
      inbegrepen: tekst,
      bronnen: refs,
    }),
    binnenNorm: prestatiecode,
    bovenNorm: v.strictObject({ code: tekst, naam: tekst, uitleg: tekst, bronnen: refs }),
    minderUren: v.strictObject({
      soort: v.picklist(['let-op', 'tegenspraak'], 'moet let-op of tegenspraak zijn'),
      tekst,
      bronnen: refs,
    }),
    nacalculatie: v.strictObject({
      soort: v.picklist(['terugvordering', 'volgend-jaar-lager'], 'moet terugvordering of volgend-jaar-lager zijn'),
      tekst,
      bronnen: refs,
    }),
  }),
  'basis-ggz': v.strictObject({
    ...tabel,
    producten: v.pipe(
      v.array(
        v.strictObject({
          id,
          naam: tekst,
          groep: v.picklist(['integraal', 'chronisch', 'onvolledig'], 'moet integraal, chronisch of onvolledig zijn'),
          waarde: decimaal,
          bronnen: refs,
        }),
        'moet een lijst zijn',
      ),
      v.minLength(1, 'is leeg'),
    ),
  }),
  'poh-jeugd-overhead': v.strictObject({
    ...tabel,
    overleg: gegeven,
    huurPerUur: gegeven,
    urenPerJaar: gegeven,
    urenPerWeek: gegeven,
    licentie: gegeven,
    verzekering: gegeven,
    laagstePercentage: gegeven,
    hoogstePercentage: gegeven,
  }),
  normuren: v.strictObject({
    ...tabel,
    praktijkmanager: gegeven,
    praktijkmanagerWijk: gegeven,
    toekomst: v.strictObject({
      urenPerDagdeel: gegeven,
      wekenPerMaand: gegeven,
      maanden: gegeven,
      maximum: gegeven,
    }),
  }),
};

const herkomst = { bronnen: v.optional(v.array(ref, 'moet een lijst zijn'), []), nietUitDeBronnen: v.optional(tekst) };
const perId = <const S extends v.GenericSchema>(schema: S) => v.record(id, schema, 'moet een lijst met namen zijn');

/** What a calculator says: content/rekenhulpen/<id>.yaml. */
export const rekenhulpSchema = v.strictObject({
  titel: tekst,
  omschrijving: tekst,
  inleiding: tekst,
  historisch: v.optional(tekst),
  trefwoorden: lijst,
  onderwerpen: v.optional(v.array(id, 'moet een lijst zijn'), []),
  prestaties: v.optional(v.array(id, 'moet een lijst zijn'), []),
  bijgewerkt: dag,
  velden: perId(
    v.strictObject({
      label: tekst,
      eenheid: v.optional(tekst),
      uitleg: tekst,
      keuzes: v.optional(v.record(tekst, tekst, 'moet een lijst met namen zijn')),
      ...herkomst,
    }),
  ),
  stappen: perId(v.strictObject({ label: tekst, formule: tekst, ...herkomst })),
  notities: perId(
    v.strictObject({
      soort: v.picklist(
        ['let-op', 'tegenspraak', 'niet-uit-de-bronnen', 'toen-nu'],
        'moet let-op, tegenspraak, niet-uit-de-bronnen of toen-nu zijn',
      ),
      tekst,
      ...herkomst,
    }),
  ),
  voorbeelden: v.optional(
    v.array(
      v.strictObject({
        titel: tekst,
        uitleg: tekst,
        invoer: v.record(id, tekst, 'moet een lijst met namen zijn'),
        ...herkomst,
      }),
      'moet een lijst zijn',
    ),
    [],
  ),
});
