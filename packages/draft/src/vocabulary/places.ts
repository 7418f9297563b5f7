/**
 * Where a picture is. One line each: `words : scene features`.
 * Features of a landscape combine: a cabin by a lake in autumn is `cabin lake autumn`.
 */
export const places = `
mountain, mountains, mountain range, alps, alpine, peak, peaks, summit, highlands, himalaya, rockies, andes, dolomites, mountain landscape : landscape mountains
hill, hills, countryside, rolling hills, rural, tuscany, tuscan, landscape, scenery, nature landscape, pasture, moor, scotland, ireland : landscape hills
meadow, meadows, field, fields, grassland, prairie, lawn, flower field, wildflowers, grass : landscape meadow flowers
wheat field, wheat, cornfield, rice field, rice terraces, rice paddies : landscape farm wheat
lake, lakeside, lake shore, pond, loch, fjord, norway, fjords : landscape lake mountains
river, riverside, stream, creek, brook, riverbank : landscape river
waterfall, waterfalls : landscape waterfall mountains
sea, ocean, at sea, waves, seaside, atlantic, pacific, open water : landscape sea
beach, beaches, shore, seashore, tropical beach, coast beach, hawaii, bali, maldives : landscape beach
coast, coastal, coastline, cliff, cliffs, coastal cliffs, portugal, algarve, amalfi : landscape sea cliffs
coastal road, coast road, seaside road : landscape sea cliffs road
harbour, harbor, port, marina, dock, pier : landscape sea village
island, tropical island, tropical, caribbean, lagoon : landscape beach island
forest, woods, woodland, rainforest, forest path, forest trail, redwoods, black forest : landscape forest
jungle, amazon, tropical forest, costa rica : landscape jungle
pine forest, taiga, pines, conifers : landscape forest pines
desert, dunes, sahara, sand, sand dunes, arizona, morocco, dubai desert : landscape desert
canyon, grand canyon, mesa, gorge : landscape canyon desert
savanna, savannah, serengeti, africa, kenya, tanzania : landscape savanna
snow, snowy, winter landscape, arctic, antarctica, antarctic, tundra, ice, glacier, iceland, lapland, icy, greenland : landscape snow mountains
swamp, marsh, wetland, bog, everglades : landscape lake forest
marrakesh, marrakech, cairo, istanbul bazaar, riad, riads, souk, medina : city lantern
volcano landscape : landscape volcano
garden, backyard, yard, botanical garden, orchard garden, in the garden : landscape garden flowers
park, city park, central park, public park : landscape park
farm, farmland, barn, ranch, farmhouse : landscape farm
village, small town, hamlet village, town, provence, cotswolds : landscape village hills
cabin, log cabin, cottage, hut, chalet, lodge : landscape cabin
castle hill : landscape castle
temple, kyoto, zen garden, japan, japanese garden, asia, shrine garden, japanese : landscape temple spring
vineyards, vineyard hills : landscape vineyard hills
campsite, camp site, around a campfire : landscape camp forest
ruins, acropolis, athens, greece temple : landscape ruins hills
santorini, greece, greek island, mediterranean : landscape sea village
sky, clouds, above the clouds, in the clouds, heaven : landscape clouds
night sky, starry sky, stars, starry night, milky way : landscape night hills
northern lights, aurora, aurora borealis : landscape snow mountains aurora
road, highway, open road, country road, route : landscape road hills
country lane, trail path, winding road, winding path : landscape road meadow
bridge over, stone bridge : landscape river bridge
city, cityscape, skyline, downtown, urban, metropolis, cities, city skyline, new york, nyc, manhattan, london, berlin, tokyo, chicago, singapore, hong kong, shanghai, seoul, san francisco, los angeles, barcelona, madrid, rome city, lisbon, amsterdam, istanbul, vienna, prague : city
paris, france : city paris
street, city street, sidewalk, avenue, alley, crosswalk, traffic, boulevard, neighborhood, neighbourhood, old town : city street
night market, market street, market stall, lantern street, chinatown : city lantern
rooftop, rooftop terrace, balcony : city
futuristic city, future city, sci-fi city, cyberpunk city, neon city, space city, megacity, smart city skyline : city future
lisbon tram, tram, cobblestone : city street
market, farmers market, bazaar, marketplace : city lantern
office, workspace, coworking, coworking space, workplace, open office, modern office, startup office, corporate office : room office
meeting room, conference room, boardroom, around a table, whiteboard : room meeting
desk, at a desk, on a desk, at the computer, home office desk : room desk
dark room, bedroom desk : room desk
living room, lounge, home interior, apartment interior, indoors, interior, flat interior, by the fire : room living
bedroom, kids room, nursery, in bed : room bedroom
kitchen, in the kitchen, kitchen counter, kitchen table, wooden table, on a table, table, rustic table, dining table : room kitchen
cafe, café, coffee shop, coffeehouse, bistro, restaurant interior, diner, bar, pub interior, coffee bar : room cafe
library, bookstore, bookshop, reading room, reading nook, study, old library : room library
classroom, school room, lecture hall, kindergarten, blackboard, chalkboard : room classroom
laboratory, lab, research lab, science lab : room lab
artist studio, atelier, art studio, studio room, design studio, workshop studio : room studio
gym room, fitness studio, at the gym, yoga studio : room gym
server room, server rack, server racks, rack : room server
shop interior, store, boutique, supermarket, grocery store, grocery, retail store, mall : room shop
hospital room, doctor's office, clinic room, waiting room : room clinic
garage, workshop, workbench, shed, tool shed : room garage
greenhouse, conservatory, plant shop, winter garden, indoor garden : room greenhouse
museum hall, art gallery, gallery wall : room museum
stage, concert hall, on stage, theater stage, spotlight, auditorium : room stage
game room, arcade room, gaming room, gaming setup : room arcade
underwater, under water, under the sea, coral reef, reef, deep sea, ocean floor, seabed, undersea, sea floor, great barrier reef : underwater
outer space, in space, orbit, deep space, nebula, cosmic, asteroid, galaxy background, zero gravity, spacewalk, floating in space : space
on the moon, moon surface, on mars, mars surface, alien planet, planet surface, lunar surface : space surface
`;

/** Where things live when the prompt names no place: `place features : icons or figures`. */
export const habitats = `
landscape sea : ship passenger-ship sailboat motor-boat speedboat ferry canoe whale spouting-whale dolphin orca seal anchor ring-buoy water-wave
underwater : shark octopus squid fish tropical-fish blowfish jellyfish turtle coral spiral-shell lobster crab shrimp diving-mask
landscape savanna : lion elephant giraffe zebra rhinoceros hippopotamus leopard ox water-buffalo bison
landscape forest : owl deer hedgehog chipmunk beaver badger raccoon skunk boar moose evergreen-tree deciduous-tree mushroom fallen-leaf maple-leaf herb
landscape jungle : gorilla orangutan sloth parrot t-rex sauropod crocodile lizard snake palm-tree leopard tiger
landscape meadow flowers : horse ewe ram goat donkey cow rabbit butterfly honeybee lady-beetle ant cricket sunflower tulip blossom rose hibiscus hyacinth kite rainbow unicorn bouquet kangaroo
landscape garden flowers : snail bug worm beetle seedling house-with-garden fountain carrot tomato cucumber potted-plant peacock
landscape lake : duck swan flamingo otter frog lotus fishing-pole
landscape farm : pig rooster chicken turkey goose tractor sheaf-of-rice ear-of-corn
landscape hills clouds : airplane small-airplane parachute eagle bird dove bat dragon phoenix feather sun cloud
landscape desert : camel two-hump-camel cactus scorpion llama
landscape snow pines : penguin polar-bear mammoth snowman skis sled ice-skate snowflake
landscape park : ferris-wheel carousel-horse roller-coaster playground-slide circus-tent
landscape volcano : volcano
landscape hills road : minibus pickup-truck articulated-lorry racing-car motorcycle sport-utility-vehicle bicycle locomotive
landscape mountains : mountain snow-capped-mountain mount-fuji helicopter mountain-cableway
landscape beach : desert-island beach-with-umbrella umbrella-on-ground coconut thong-sandal one-piece-swimsuit
landscape castle hills : castle crossed-swords crown mage superhero dragon-face
landscape village hills : house hut houses church
city street : bus automobile trolleybus tram motor-scooter kick-scooter skateboard police-car fire-engine ambulance delivery-truck vertical-traffic-light auto-rickshaw
city : office-building building-construction factory hospital stadium statue-of-liberty
space : rocket satellite ringed-planet flying-saucer alien comet meteor star milky-way shooting-star
room kitchen : bread croissant baguette-bread pizza hamburger spaghetti sushi steaming-bowl pot-of-food green-salad cooking pancakes waffle bagel pretzel cheese-wedge bacon sandwich hot-dog taco burrito curry-rice dumpling pie birthday-cake shortcake cupcake doughnut custard grapes melon watermelon tangerine lemon banana pineapple mango red-apple green-apple pear peach cherries strawberry blueberries kiwi-fruit avocado eggplant potato broccoli garlic onion hot-pepper bell-pepper leafy-green brown-mushroom peanuts egg rice-ball cooked-rice falafel olive pea-pod ginger-root chestnut honey-pot butter bowl-with-spoon kitchen-knife shallow-pan-of-food poultry-leg meat-on-bone cut-of-meat
room cafe : hot-beverage teapot teacup-without-handle bubble-tea wine-glass cocktail-glass beer-mug cup-with-straw tumbler-glass tropical-drink
room living : couch-and-lamp chair teddy-bear yarn thread sewing-needle candle television radio broom
room bedroom : bed
room lab : microscope alembic test-tube petri-dish dna microbe
room clinic : stethoscope pill syringe adhesive-bandage tooth
room garage : hammer wrench screwdriver toolbox carpentry-saw axe wheel nut-and-bolt
room stage : microphone guitar violin saxophone trumpet drum accordion musical-keyboard banjo performing-arts
room library : books open-book closed-book
room gym : boxing-glove basketball volleyball ping-pong martial-arts-uniform
`;
