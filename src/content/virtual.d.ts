declare module 'virtual:inhoud' {
  const inhoud: import('../domain/inhoud.ts').Inhoud;
  export default inhoud;
}

declare module 'virtual:keuzehulpen' {
  type Teksten = Readonly<Record<string, import('svelte').Component>>;
  /** What is needed to walk one flow. */
  interface LoadedKeuzehulp {
    readonly definition: import('../domain/keuzehulp.ts').FlowDefinition;
    /** Prose per step id. */
    readonly stapTeksten: Teksten;
    /** Fetches what the outcomes say: per outcome id the facts, and the prose. */
    readonly laadUitkomsten: () => Promise<{
      readonly details: Readonly<Record<string, import('../domain/keuzehulp.ts').UitkomstDetails>>;
      readonly teksten: Teksten;
    }>;
    /** Fetches the picture of the flow. */
    readonly laadSchema: () => Promise<import('../domain/schema.ts').Schema>;
  }
  /** Ids of the flows for emergencies. */
  export const spoed: readonly string[];
  const loaders: Readonly<Record<string, () => Promise<LoadedKeuzehulp>>>;
  export default loaders;
}

declare module 'virtual:rekenhulpen' {
  /** What is needed to calculate: the words of one calculator, and all tariff tables. */
  interface LoadedRekenhulp {
    readonly rekenhulp: import('../domain/rekenhulp.ts').Rekenhulp;
    readonly tarieven: import('../domain/tarief.ts').Tarieven;
  }
  const loaders: Readonly<Record<string, () => Promise<LoadedRekenhulp>>>;
  export default loaders;
}

declare module '*.md' {
  const component: import('svelte').Component;
  export default component;
}

declare module 'virtual:zoekwoorden' {
  /** content/zoekwoorden.yaml as parsed; `buildSearchIndex` validates it. */
  const zoekwoorden: unknown;
  export default zoekwoorden;
}

declare module 'virtual:leren/overzicht' {
  const overzicht: import('../domain/leren.ts').LeerOverzicht;
  export default overzicht;
}

declare module 'virtual:leren/kaarten' {
  const kaarten: readonly import('../domain/leren.ts').KaartKop[];
  export default kaarten;
}

declare module 'virtual:leren/kaartteksten' {
  /** By stop of the learning path, as `halteVan` names it. */
  const loaders: Readonly<
    Record<string, () => Promise<{ readonly kaarten: readonly import('../domain/leren.ts').Kaart[] }>>
  >;
  export default loaders;
}

declare module 'virtual:leren/secties' {
  /** By "bron/hoofdstuk#sectie". */
  const secties: Readonly<Record<string, import('../domain/leren.ts').SectieNaam>>;
  export default secties;
}

declare module 'virtual:leren/casussen' {
  /** What is needed to practise one vignette. */
  interface LoadedCasus {
    readonly casus: import('../domain/leren.ts').Casus;
    readonly definition: import('../domain/keuzehulp.ts').FlowDefinition;
    readonly Situatie: import('svelte').Component;
  }
  const loaders: Readonly<Record<string, () => Promise<LoadedCasus>>>;
  export default loaders;
}

declare module 'virtual:leren/toetsen' {
  const loaders: Readonly<Record<string, () => Promise<{ readonly toets: import('../domain/leren.ts').Toets }>>>;
  export default loaders;
}
