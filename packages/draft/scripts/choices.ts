/** Icons outside the drawn groups of Unicode (animals, food, travel, activities, objects) that are worth drawing. */
export const extraIcons: readonly string[] = `
eyes brain ear footprints handshake thumbs-up thumbs-down waving-hand clapping-hands raised-fist writing-hand flexed-biceps
anatomical-heart lungs tooth bone mermaid mage fairy vampire zombie superhero genie elf santa-claus ninja
ghost alien alien-monster skull red-heart blue-heart green-heart orange-heart purple-heart sparkling-heart
grinning-face smiling-face-with-sunglasses thinking-face sleeping-face nerd-face star-struck
speech-balloon thought-balloon collision dizzy love-letter eye
atom-symbol infinity recycling-symbol check-mark-button radioactive biohazard peace-symbol yin-yang wireless antenna-bars
lighthouse chair eraser meteor people-hugging
`
  .trim()
  .split(/\s+/);

/** Words too vague to be the kind of anything drawn: the climb goes past them. */
export const vagueWords: readonly string[] = `
act action activity adult agent area article artifact atmosphere attribute being body building business cause cell change
child class clothing collection color colour communication community component construction container content control
cover covering creation creature decoration device direction document drive drug duty electronic engineer entertainment equipment
event fabric family feature feeling female fight figure fixed food form game garment gathering good group
growth hand head help home human idea implement information instrument item job kind land language law leader letter line link
liquid machine male man mark material matter measure meal medicine message metal mineral mixture money motion movement
natural nature object occupation office order organ organism organization part person people piece place plant play plan point
position power process product property protection public quality record region relation relative rise room round
science sentence set shape sign skill social solid song sound space speech sport state station stick stone store street
strip structure study style substance support surface symbol system talk team thing tool transport travel tree
unit vehicle vessel wear wearable weapon wheeled woman word work worker workplace worship writing written
pad stretch flat block bar bag board box case tower bill hit run roll show time top turn way year body_part flower fruit vegetable animal bird fish insect drink electronics money male
`
  .trim()
  .split(/\s+/)
  .filter(
    (word) =>
      ![
        'tree',
        'flower',
        'fruit',
        'vegetable',
        'bird',
        'fish',
        'insect',
        'drink',
        'plant',
        'game',
        'animal',
      ].includes(word),
  );
