import { acceptsOf, refusedAtOnce } from './file-types';

describe('The files one may choose', () => {
  it('are told to the chooser by type and by ending', () => {
    expect(acceptsOf('cv')).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '.pdf',
      '.docx',
    ]);
    expect(acceptsOf('photo')).toEqual(['image/jpeg', 'image/png', 'image/webp', '.jpg', '.jpeg', '.png', '.webp']);
  });

  it('are refused at once when too large or of another kind', () => {
    const MB = 1024 * 1024;
    expect(refusedAtOnce('cv', { name: 'cv.PDF', size: 10 * MB })).toBeNull();
    expect(refusedAtOnce('cv', { name: 'cv.pdf', size: 10 * MB + 1 })).toBe('document/too-large');
    expect(refusedAtOnce('cv', { name: 'foto.png', size: 1 })).toBe('document/wrong-type');
    expect(refusedAtOnce('photo', { name: 'foto.svg', size: 1 })).toBe('document/wrong-type');
    expect(refusedAtOnce('photo', { name: 'foto', size: 1 })).toBe('document/wrong-type');
  });
});
