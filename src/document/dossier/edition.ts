/** For whom a dossier is printed; the words on its cover. */
export type DossierEdition = 'internal' | 'customer';
