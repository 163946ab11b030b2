import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles, LARGEST_FILE, unreadable } from '../../src/files/disk.ts';
import { type FileSystem, Unreadable, whyUnreadable } from '../../src/files/file-system.ts';
import { findArticles } from '../../src/files/find.ts';
import { all, folderOf } from './support.ts';

const found = (folder: string): Promise<string[]> =>
  all(findArticles(diskFiles(folder), '.', { markdown: false }));
const fault = (code: string): Error => Object.assign(new Error(code), { code });

describe('files on the disk', () => {
  it('are read from the base, under paths as they are given', async () => {
    const disk = diskFiles(folderOf({ 'desk/a.txt': 'The pier' }));
    expect(await disk.list('desk/')).toEqual([['a.txt', 'file']]);
    expect(disk.join('desk/', 'a.txt')).toBe('desk/a.txt');
    expect(new TextDecoder().decode(await disk.read('desk/a.txt'))).toBe('The pier');
  });

  it('are known for what they are', async () => {
    const disk = diskFiles(folderOf({ 'desk/a.txt': '' }));
    expect(await disk.kindOf('desk')).toBe('folder');
    expect(await disk.kindOf('desk/a.txt')).toBe('file');
    await expect(disk.kindOf('desk/a.txt/x')).rejects.toMatchObject({ missing: true });
    await expect(disk.kindOf('nowhere')).rejects.toMatchObject({
      missing: true,
      message: 'There is no such file or folder.',
    });
  });

  it('are passed over beyond 20 MB, and that is said', async () => {
    const folder = folderOf({ 'a.txt': '' });
    truncateSync(join(folder, 'a.txt'), LARGEST_FILE);
    expect((await diskFiles(folder).read('a.txt')).length).toBe(LARGEST_FILE);
    truncateSync(join(folder, 'a.txt'), LARGEST_FILE + 100_000);
    await expect(diskFiles(folder).read('a.txt')).rejects.toThrow(
      'This file is 20.1 MB long and is passed over: an article of more than 20 MB is not read.',
    );
  });

  it.each([
    ['EACCES', 'You have no permission to read this.', false],
    ['ENOENT', 'There is no such file or folder.', true],
    ['ENOTDIR', 'There is no such file or folder.', true],
    ['ELOOP', 'This link leads nowhere: it leads back to itself.', false],
    ['EIO', 'The disk can’t read this (EIO).', false],
  ])('that fail with %s say so in a sentence', (code, message, missing) => {
    const error = unreadable(fault(code));
    expect(error).toBeInstanceOf(Unreadable);
    expect(error).toMatchObject({ message, missing });
    expect(whyUnreadable(error)).toBe(message);
  });

  it('that fail in another way say what the error says', () => {
    expect(whyUnreadable(unreadable(new Error('out of luck')))).toBe('This can’t be read: out of luck.');
  });
});

describe('links on the disk', () => {
  it('are followed', async () => {
    const elsewhere = folderOf({ 'old/a.txt': '', 'b.txt': '' });
    const folder = folderOf({ 'c.txt': '' });
    symlinkSync(join(elsewhere, 'old'), join(folder, 'archive'));
    symlinkSync(join(elsewhere, 'b.txt'), join(folder, 'b.txt'));
    expect(await found(folder)).toEqual(['./archive/a.txt', './b.txt', './c.txt']);
  });

  it('lead to each file once', async () => {
    const folder = folderOf({ '2025/a.txt': '' });
    symlinkSync(join(folder, '2025'), join(folder, 'current'));
    symlinkSync(join(folder, '2025/a.txt'), join(folder, 'lead.txt'));
    expect(await found(folder)).toEqual(['./2025/a.txt']);
  });

  it('lead in no circle', async () => {
    const folder = folderOf({ 'a/x.txt': '', 'b/y.txt': '' });
    symlinkSync(folder, join(folder, 'a/all'));
    symlinkSync(join(folder, 'b'), join(folder, 'a/other'));
    symlinkSync(join(folder, 'a'), join(folder, 'b/other'));
    symlinkSync('self', join(folder, 'self'));
    expect(await found(folder)).toEqual(['./a/other/y.txt', './a/x.txt']);
  });

  it('lead in no circle for a host that knows no identities either', async () => {
    const folder = folderOf({ 'a/x.txt': '', 'b/y.txt': '' });
    symlinkSync(folder, join(folder, 'a/all'));
    symlinkSync(join(folder, 'b'), join(folder, 'a/other'));
    symlinkSync(join(folder, 'a'), join(folder, 'b/other'));
    const disk = diskFiles(folder);
    const plain: FileSystem = {
      list: (path) => disk.list(path),
      read: (path) => disk.read(path),
      join: (path, name) => disk.join(path, name),
    };
    const paths = await all(findArticles(plain, '.', { markdown: false }));
    expect(paths).toEqual(['./a/other/y.txt', './a/x.txt', './b/other/x.txt', './b/y.txt']);
  });

  it('that lead nowhere are passed over', async () => {
    const folder = folderOf({ 'a.txt': '' });
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'b.txt'));
    expect(await found(folder)).toEqual(['./a.txt']);
  });
});
