import { documentNumber } from '../model/document-number.ts';
import type { Manifest } from '../sealing/manifest.ts';
import type { Repository } from './repository.ts';

/**
 * The repository with the method by which a dossier was numbered: the present one, or that of the newest
 * commit which gives the dossier's number; the present one where none does.
 */
export function numberedAs({ dossier }: Manifest, repository: Repository): Repository {
  const project = repository.project(dossier.project);
  if (!project) return repository;
  const gives = ({ method }: Pick<Repository, 'method'>) =>
    documentNumber(project.project.data, method, '7') === dossier.number;
  if (gives(repository)) return repository;
  for (const earlier of repository.earlierMethods()) {
    if (gives(earlier)) return { ...repository, method: earlier.method };
  }
  return repository;
}
