import * as vscode from 'vscode';

/** As much of the interface of VS Code's own git extension, version 1, as is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}
interface Git {
  readonly repositories: readonly Repository[];
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  readonly state: {
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    readonly mergeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  status(): Promise<void>;
  getConfigs(): Promise<readonly { readonly key: string; readonly value: string }[]>;
}
interface Change {
  readonly uri: vscode.Uri;
}

/** VS Code's git; null where it has none, as in a browser, or it is turned off. */
async function gitOf(): Promise<Git | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return null;
  const exports = extension.isActive ? extension.exports : await extension.activate();
  return exports.enabled ? exports.getAPI(1) : null;
}

/** The name that git knows the person at the keyboard by; undefined where it knows none. */
export async function userName(file: vscode.Uri): Promise<string | undefined> {
  const repository = (await gitOf())?.getRepository(file);
  const configs = (await repository?.getConfigs()) ?? [];
  return configs.findLast(({ key }) => key === 'user.name')?.value;
}

/** The files that differ from the last commit, new ones too; null where VS Code knows of no git repository. */
export async function changedFiles(): Promise<vscode.Uri[] | null> {
  const repositories = (await gitOf())?.repositories;
  if (!repositories?.length) return null;
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
