import { same, stemOfPast } from './derive.ts';

/**
 * Past forms of what people do over and over to the same one, or say and think of it: two days of that are two times, even
 * where a clause of time takes the second as known.
 */
const REPEATED: ReadonlySet<string> = new Set(
  `visited met saw seen spoke said told wrote asked answered called phoned rang warned urged announced reported claimed denied
  repeated added noted argued demanded described explained insisted heard read watched looked listened hit struck attacked bombed
  shelled raided searched inspected checked tested examined questioned interviewed treated cleaned washed painted fed paid
  repaired fixed mended patched serviced debated discussed considered reviewed backed supported praised criticised criticized
  blamed accused thanked used driven drove walked ran came went returned played beat won lost drew scored trained performed sang
  danced worked slept ate drank rained snowed flooded voted gathered convened sat stood tried failed changed moved rose
  fell grew dropped gained cut raised lowered sent received got gave given took taken brought carried delivered made did put
  began started stopped resumed continued rode sailed flew travelled traveled crossed passed left reached taught learned
  fined punished picked marked celebrated honoured honored greeted hosted welcomed showed shown displayed aired broadcast
  counted measured weighed photographed filmed recorded sued charged tweeted posted emailed updated`
    .split(/\s+/)
    .map((word) => same(stemOfPast(word))),
);

/** Whether what a class tells may be done to the same one every day; the class is one of {@link classesOfPast}. */
export const isRepeated = (name: string): boolean => REPEATED.has(name.slice(1));
