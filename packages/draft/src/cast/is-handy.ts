import type { Figure } from './figure.ts';

const handy: ReadonlySet<string> = new Set(
  `
bacon bagel baguette-bread banana beans avocado bell-pepper bento-box beverage-box birthday-cake blueberries
bowl-with-spoon bread broccoli brown-mushroom bubble-tea burrito butter candy canned-food carrot cheese-wedge
cherries chestnut chocolate-bar chopsticks clinking-beer-mugs clinking-glasses cocktail-glass coconut
cooked-rice cookie cooking croissant cucumber cup-with-straw cupcake curry-rice custard cut-of-meat dango
doughnut dumpling egg eggplant falafel fish-cake-with-swirl flatbread fondue fortune-cookie french-fries
fried-shrimp garlic ginger-root glass-of-milk grapes green-apple green-salad hamburger honey-pot hot-beverage
hot-dog hot-pepper ice-cream kiwi-fruit leafy-green lemon lime lollipop mango mate meat-on-bone melon oden
olive onion pancakes pea-pod peach peanuts pear pie pineapple pizza popcorn pot-of-food potato poultry-leg
pretzel red-apple rice-ball rice-cracker roasted-sweet-potato root-vegetable sake salt sandwich
shallow-pan-of-food shaved-ice shortcake soft-ice-cream spaghetti spoon steaming-bowl strawberry
stuffed-flatbread sushi taco takeout-box tamale tangerine teacup-without-handle teapot tomato tropical-drink
tumbler-glass waffle watermelon wine-glass beer-mug jar bottle-with-popping-cork mug plate amphora
fork-and-knife fork-and-knife-with-plate kitchen-knife dagger axe hammer wrench screwdriver carpentry-saw
clamp nut-and-bolt toolbox brick pick shovel hammer-and-pick hammer-and-wrench scissors paintbrush crayon pen
pencil fountain-pen black-nib straight-ruler triangular-ruler paperclip linked-paperclips pushpin safety-pin
sewing-needle thread yarn knot hook magnet key old-key locked locked-with-key locked-with-pen unlocked chains
broken-chain razor toothbrush soap sponge plunger lotion-bottle lipstick hair-pick
abacus alarm-clock hourglass-done hourglass-not-done mantelpiece-clock stopwatch watch compass candle
diya-lamp lamp light-bulb flashlight battery low-battery electric-plug camera camera-with-flash movie-camera
video-camera film-projector film-frames clapper-board mobile-phone phone telephone telephone-receiver radio
television laptop desktop-computer monitor computer-mouse keyboard trackball printer floppy-disk joystick
video-game vr typewriter vinyl headphone microphone studio-microphone musical-keyboard violin trumpet trombone
saxophone flute banjo maracas musical-score bell bellhop-bell megaphone postal-horn loudspeaker
books open-book closed-book blue-book green-book orange-book notebook notebook-with-decorative-cover
ledger scroll memo page-facing-up page-with-curl receipt clipboard envelope incoming-envelope love-letter mail
file-folder open-file-folder card-file-box card-index-dividers inbox-tray outbox-tray spiral-calendar
spiral-notepad calendar document checklist form spreadsheet bookmark bookmark-tabs world-map framed-picture
ballot-box-with-ballot credit-card coin coins piggy purse briefcase handbag clutch-bag basket shopping-bags
chart pie gauge pulse dashboard sliders swatches components wireframe browser code terminal bar-chart
chart-decreasing chart-increasing frames chip brainchip database cube blocks layers containers
alembic test-tube petri-dish microscope syringe stethoscope pill adhesive-bandage thermometer dna tooth brain
lungs anatomical-heart ear eye skull bone funeral-urn
teddy-bear baby-bottle nesting-dolls japanese-dolls game-die chess-pawn puzzle-piece yo-yo pinata
wrapped-gift party-popper trophy military-medal sports-medal rosette crown ring gem-stone crystal-ball
magic-wand folding-hand-fan performing-arts artist-palette top-hat graduation-cap glasses sunglasses goggles
diving-mask rescue-workers-helmet billed-cap womans-hat scarf gloves socks necktie ballet-shoes running-shoe
mans-shoe hiking-boot high-heeled-shoe flat-shoe womans-boot womans-sandal thong-sandal ice-skate roller-skate
boxing-glove baseball softball tennis ping-pong badminton american-football rugby-football flying-disc
curling-stone jack-o-lantern balance-scale magnifying-glass-tilted-left magnifying-glass-tilted-right
globe-showing-americas globe-showing-asia-australia globe-showing-europe-africa bouquet
shield police-car-light bomb nest-with-eggs faucet fishbowl
`
    .trim()
    .split(/\s+/),
);

/** Whether a hand can lift it: it belongs on a table, not on a floor or a road. */
export const isHandy = ({ name, isActor }: Figure): boolean => !isActor && handy.has(name);
