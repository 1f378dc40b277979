/**
 * Our own Trusted Types policy: the one place where text of this site becomes markup or a script address. The policy's
 * name is on the list in src/build/securityPolicy.ts.
 */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Script of another origin: ${url}`);
    return url;
  },
};

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy('ggz-wijzer', rules) ?? rules;

/** Markup fetched from our own prerendered pages, for the parser. */
export const trustHtml = (html: string): string => policy.createHTML(html);

/** Address of a script of this site; refuses any other origin. */
export const trustScriptUrl = (url: string): string => policy.createScriptURL(url);
