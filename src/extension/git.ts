import * as vscode from 'vscode';

/** As much of the interface of VS Code's own git extension, version 1, as is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { readonly repositories: readonly Repository[] };
}
interface Repository {
  readonly state: {
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    readonly mergeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  status(): Promise<void>;
}
interface Change {
  readonly uri: vscode.Uri;
}

/** The files that differ from the last commit, new ones too; null where VS Code knows of no git repository. */
export async function changedFiles(): Promise<vscode.Uri[] | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return null;
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (!git.enabled) return null;
  const { repositories } = git.getAPI(1);
  if (!repositories.length) return null;
  await Promise.all(repositories.map((repository) => repository.status()));
  return repositories
    .flatMap(({ state }) => [
      state.indexChanges,
      state.workingTreeChanges,
      state.mergeChanges,
      state.untrackedChanges ?? [],
    ])
    .flat()
    .map(({ uri }) => uri);
}
