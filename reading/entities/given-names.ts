// A given name ("Larry") -> the given names that newsrooms use for the same person ("Lawrence"), both ways.
// One line a name with its short forms, as English-language news uses them.
const FAMILIES = `
alexander alex|alexandra alex|andrew andy drew|anthony tony|benjamin ben|bernard bernie|charles charlie chuck|christopher chris|christine chris|
daniel dan danny|david dave|deborah debbie|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betty|eugene gene|
francis frank|franklin frank|frederick fred|gerald gerry jerry|gregory greg|harold hal|henry harry hank|herbert herb|
jacob jake|jacqueline jackie|james jim jimmy|jeffrey jeff|jennifer jen jenny|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|
katherine kate kathy katie|kenneth ken|lawrence larry|leonard len leo|louis lou|matthew matt|margaret maggie peggy|martin marty|michael mike|
nathaniel nate|nicholas nick|pamela pam|patricia pat patty|patrick pat|peter pete|philip phil|phillip phil|randall randy|raymond ray|rebecca becky|
richard dick rick rich|robert bob bobby rob|ronald ron|samuel sam|sandra sandy|stanley stan|stephen steve|steven steve|stuart stu|susan sue|
theodore ted teddy|theresa terry|thomas tom|timothy tim|valerie val|victoria vicky|vincent vince|walter walt|william bill billy will`;

const families = new Map<string, string[]>();
for (const family of FAMILIES.trim().split(/\|\s*/)) {
  const [full = '', ...short] = family.split(' ');
  for (const each of short) {
    families.set(full, [...(families.get(full) ?? []), each]);
    families.set(each, [...(families.get(each) ?? []), full]);
  }
}

/** The given names under which a person of this folded given name may be known too; without itself. */
export const otherGivenNames = (given: string): readonly string[] => families.get(given) ?? [];
