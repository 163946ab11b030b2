/** First names with the short forms that newspapers use of them, folded. */
const SHORT: readonly string[] =
  'alexander alex sandy|andrew andy drew|anthony tony|benjamin ben benny|catherine cathy kate katie|christine chris christina|christopher chris|daniel dan danny|david dave|deborah debbie deb|donald don|dorothy dot dottie|edward ed eddie ted teddy|elizabeth liz beth betty eliza|eugene gene|francis frank|frederick fred freddie|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|jacob jake|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|john jack johnny|jonathan jon|joseph joe joey|joshua josh|katherine kate kathy katie|kenneth ken kenny|lawrence larry|leonard len lenny|margaret maggie meg peggy|matthew matt|michael mike mick micky|nathaniel nathan nate|nicholas nick|pamela pam|patrick pat paddy|patricia pat patty trish|peter pete|philip phil|rebecca becky|richard dick rick ricky rich|robert bob bobby rob robbie bert|ronald ron ronnie|samuel sam sammy|samantha sam|stephen steve|steven steve|susan sue susie|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim|victoria vicky|vincent vince|volodymyr vova|vladimir vova volodya|walter walt|william bill billy will willie|zachary zach'.split(
    '|',
  );

const FORMS_OF = new Map<string, Set<string>>();
for (const group of SHORT) {
  const [long, ...short] = group.split(' ');
  for (const form of short)
    for (const [a, b] of [
      [long!, form],
      [form, long!],
    ] as const) {
      const forms = FORMS_OF.get(a);
      if (forms) forms.add(b);
      else FORMS_OF.set(a, new Set([b]));
    }
}

/** The short and long forms of a first name. */
export const shortsOf = (name: string): Iterable<string> => FORMS_OF.get(name) ?? [];

/** Whether one first name is a short form of the other: "Bill" and "William". */
export const isShortFor = (a: string, b: string): boolean => FORMS_OF.get(a)?.has(b) ?? false;
