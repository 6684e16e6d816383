import { describe, expect, it } from 'vitest';
import { ask } from './askAleppo.ts';

const opening = async (question: string): Promise<string> => (await ask(question)).answer!.split('\n')[0]!;

describe('an answer', () => {
  it('never names the one who was asked about, at either end', async () => {
    expect(await opening('Who negotiated with Russia?')).not.toMatch(/^(?:.*, )?Russia\b/u);
    expect(await opening('Who is allied with Russia?')).not.toMatch(/^(?:.*, )?Russia\b/u);
  });

  it('names only those of the type that was asked for', async () => {
    const { claims, beside } = await ask('Which states negotiated with Russia?');
    const fitting = claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);
    const others = fitting.map(({ subject, object }) => (subject.id === 'russia' ? object : subject));
    expect(new Set(others.map(({ type }) => type))).toEqual(new Set(['state']));
  });

  it('says how many claims carry no date, and names nobody for these', async () => {
    expect(await opening('Who backed the rebels before 1500?')).toMatch(
      /^\d+ claims? from .*, \d+ of them without a date\.$/u,
    );
  });

  it('tells what carries no date after what is dated', async () => {
    const { claims, beside, answer } = await ask('Who rescued the Assad regime in 2013?');
    const [denied, undated] = beside;
    expect(denied!.why).toBe('Denied, of what is asked.');
    expect(undated!.why).toBe('Without a date, so that it may be of that time or not.');
    expect(undated!.claims.length).toBeGreaterThan(0);
    expect(undated!.claims.filter(({ when }) => when !== undefined)).toEqual([]);
    const fitting = claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);
    expect(fitting.map(({ id }) => id)).toContain('al-shami-tyrants/iran-saved-regime-2013');
    expect(fitting.filter(({ when }) => when === undefined)).toEqual([]);
    expect(answer).not.toMatch(/without a date/u);
  });

  it('tells chains over others after relations of the two themselves', async () => {
    const { claims, beside } = await ask('What links Nour al-Din al-Zinki with Washington?');
    const chains = beside.find(({ why }) => why === 'In chains over others.')!;
    expect(claims.map(({ id }) => id).slice(0, 1)).toEqual(['marxist-fog-of-war/zinki-us-ties']);
    expect(chains.claims.length).toBeGreaterThan(1);
    const over = await ask('How are Jordan and the Levant Front connected?');
    expect(over.beside.map(({ why }) => why)).not.toContain('In chains over others.');
    expect(over.claims.length).toBeGreaterThan(1);
  });

  it('says how many relations are left untold', async () => {
    const { answer } = await ask('What is said about Russia?');
    expect(answer).toMatch(/\d+ more relations stand in the claims\.$/mu);
  });

  it('lets an event limit a topic, and takes all topics together', async () => {
    const { variables } = await ask('What is said about Russia in the Astana talks?');
    expect(variables!['filter']).toMatchObject({ about: ['russia'], events: ['astana-talks'] });
    const three = await ask('What is said about Russia, Turkey and Iran?');
    expect(three.understood === null || three.variables!['filter']).not.toMatchObject({
      between: ['russia', 'turkey'],
    });
  });

  it('names a limit that it cannot carry as not used', async () => {
    const { understood, operation, variables } = await ask(
      'Which sources contradict each other on Nusra in east Aleppo?',
    );
    expect(understood!.text).toMatch(/Not used: “in East Aleppo”\.$/u);
    expect(operation).toContain('disputes(');
    expect(variables!['entities']).toEqual(['al-nusra-front']);
    for (const asked of [
      'What do Heller and the WSWS agree on in 2016?',
      'On what do Heller and the WSWS agree in 2016?',
    ])
      expect((await ask(asked)).problem).toContain('cannot be limited by time');
    const connected = await ask('How are Turkey and Russia connected in Ankara in 2016?');
    expect(connected.understood!.text).toMatch(/in the time 2016\. Not used: “in Ankara”\.$/u);
    expect(connected.variables!['during']).toBe('2016');
  });

  it('limits disagreements by time', async () => {
    const all = await ask('What do the World Socialist Web Site and Ashley Smith disagree about?');
    const later = await ask('What do the World Socialist Web Site and Ashley Smith disagree about in 1950?');
    expect(later.understood!.text).toContain('in the time 1950');
    expect(later.variables!['during']).toBe('1950');
    expect(later.claims.length).toBeGreaterThan(0);
    expect(later.claims.length).toBeLessThan(all.claims.length);
  });

  it('compares an author as one party, however much he wrote', async () => {
    const { variables } = await ask('What do Sam Heller and Leila al-Shami disagree about?');
    expect(variables!['between']).toEqual(['sam-heller', 'leila-al-shami']);
  });

  it('takes nobody to stand for a state of whom that is not plain', async () => {
    const { understood } = await ask('Did Putin back the Syrian government?');
    expect(understood!.subject!.entity.id).toBe('russia');
    expect((await ask('Did Sisi back the Syrian government?')).understood?.subject?.entity.id).not.toBe(
      'russia',
    );
  });

  it('does not call a source silent for want of a kind', async () => {
    const { answer } = await ask('Who backed the rebels with troops?');
    expect(answer).not.toContain('ilent');
    expect(answer).toContain('Without the limit');
  });
});
