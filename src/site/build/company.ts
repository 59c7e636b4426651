import type { Company } from '../../model/company.ts';
import { inLanguage, type Language } from '../../model/localised.ts';

/** What the site is called: by the company's name, or else by Capstone's own. */
export function siteTitle({ name }: Company, language: Language): string {
  return name === undefined ? 'Capstone 收官' : inLanguage(name, language);
}

/** The address of the company's logo on the site, and its bytes. */
export function siteLogo({
  logoImage,
}: Company): { address: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
  const [, mediaType = '', data = ''] = /^data:([^;]+);base64,(.*)$/.exec(logoImage ?? '') ?? [];
  if (data === '') return undefined;
  const ending = mediaType === 'image/png' ? 'png' : 'svg';
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  return { address: `/company/logo.${ending}`, mediaType, bytes };
}

/** The rules that give the site the company's colours; none where it has none. */
export function siteColours({ colours }: Company): string | undefined {
  const { accent, accentOnDark } = colours ?? {};
  const light = accent && [
    `--sl-color-accent: ${accent}`,
    `--sl-color-accent-high: ${accent}`,
    `--sl-color-accent-low: color-mix(in srgb, ${accent} 14%, #fff)`,
    `--sl-color-blue: ${accent}`,
    `--sl-color-blue-high: ${accent}`,
    `--sl-color-blue-low: color-mix(in srgb, ${accent} 9%, #fff)`,
  ];
  const dark = accentOnDark && [
    `--sl-color-accent-high: ${accentOnDark}`,
    `--sl-color-accent-low: color-mix(in srgb, ${accentOnDark} 18%, #10171b)`,
    `--sl-color-blue-high: ${accentOnDark}`,
    ...(accent ? [`--sl-color-accent: ${accent}`] : []),
  ];
  const rules = [
    ...(light ? [`:root:root[data-theme='light'] { ${light.join('; ')} }`] : []),
    ...(dark ? [`:root:root[data-theme='dark'] { ${dark.join('; ')} }`] : []),
  ];
  return rules.length > 0 ? rules.join('\n') : undefined;
}
