/**
 * What words show. One line each: `words : figures ; scene`.
 * The first figure is the hero, the others keep it company. A bare name is an icon of `data/`,
 * `@name` a prop of `props/`, `*name` a character (a person of some trade or an animal).
 * The scene is optional: without it the habitat of the hero decides.
 */
export const things = `
# people
in production, to production, production environment : @server @pipeline @pulse ; tech
person, people, someone, somebody, human, adult, individual, user, customer, client, neighbour, neighbor : *person
man, men, guy, guys, gentleman, father, dad, husband, son, brother, uncle : *man
woman, women, lady, ladies, mother, mom, mum, wife, daughter, sister, aunt : *woman
child, kid, children, kids, toddler, pupil, student, students, schoolchild : *child backpack books
grandmother, grandma, granny, old woman, elderly woman : *grandmother
grandfather, grandpa, old man, elderly man, seniors : *grandfather
couple, friends, friend, lovers, two people : *woman *man ; landscape park
family, families, parents, parent, parenting, group of people : *woman *man *child ; landscape park
crowd, audience, community, volunteers, neighbors, neighbours : *woman *man *person ; landscape park
developer, programmer, coder, engineer, software engineer, software developer, web developer, frontend developer, backend developer, devs, dev, maintainer : *developer @laptop @code ; room desk
hacker, security researcher : *hacker @code @shield ; room desk
designer, web designer, ux designer, illustrator : *designer artist-palette @swatches ; room desk
writer, author, novelist, blogger, copywriter, journalist : *writer fountain-pen books ; room desk
freelancer, remote worker, digital nomad, employee, worker, office worker : *person @laptop @mug ; room desk
founder, entrepreneur, ceo, manager, boss, leader, product manager, consultant, businessman, businesswoman, businessperson : *manager briefcase @chart ; room office
team, teams, colleagues, coworkers, teamwork, teammates : *woman *man *person @kanban ; room meeting
meeting, standup, stand-up, workshop session, retrospective, sprint planning, brainstorming session : *woman *man *person @kanban ; room meeting
interview, job interview, hiring, recruiting, recruitment, onboarding, career : *woman *man @document ; room office
speaker on stage, public speaking, conference talk, keynote, conference, presentation, lecture, meetup, webinar : *presenter microphone @screen ; room stage
chef, cook, baker : *chef pot-of-food @plant ; room kitchen
doctor, physician, nurse, surgeon, dentist : *doctor stethoscope pill ; room clinic
teacher, professor, tutor, mentor, coach : *teacher books globe-showing-europe-africa ; room classroom
scientist, researcher, chemist, biologist : *scientist microscope alembic ; room lab
artist, painter : *artist @easel artist-palette ; room studio
musician, singer, guitarist, band, dj : *musician guitar musical-notes ; room stage
photographer : *photographer camera @frames ; landscape hills
farmer, gardener : *farmer seedling carrot ; landscape farm
hiker, backpacker, traveler, traveller, explorer, adventurer, tourist, trekker : *hiker backpack compass ; landscape mountains trail
runner, jogger, athlete, marathon runner : *runner running-shoe trophy ; landscape park road
cyclist, biker : *cyclist bicycle ; landscape hills road
knight, warrior : *knight castle ; landscape castle
wizard, sorcerer, mage, witch : mage magic-wand crystal-ball ; landscape castle night
ninja, samurai : ninja crossed-swords ; landscape temple
superhero : superhero ; city
pirate ship, galleon, sailing ship, tall ship : ship @chest skull ; landscape sea
pirate, pirates : @chest ship skull ; landscape sea
king, queen, prince, princess, royalty : crown castle ; landscape castle
mermaid : mermaid spiral-shell tropical-fish ; underwater
fairy, elf : fairy mushroom sparkles ; landscape forest
santa, santa claus : santa-claus wrapped-gift christmas-tree ; landscape snow pines
detective, investigator : *detective magnifying-glass-tilted-left footprints ; city night
firefighter, fireman : fire-engine fire-extinguisher ; city
police, policeman : police-car ; city
pilot, aviator : *person airplane cloud ; landscape clouds
astronaut, spaceman, cosmonaut, astronauts : @astronaut ringed-planet ; space
yogi, yoga, meditation, meditate, mindfulness, wellness, zen : *yogi lotus @candle ; landscape lake
dancer, dancing, ballet, dance : *dancer mirror-ball musical-notes ; room stage
teenager, teen, youth : *person headphone skateboard ; city street
cup, cup of coffee, coffee cup, mug, cup of tea, mug of coffee : @mug ; room cafe
# robots and creatures
robot, humanoid, cyborg, bot, robots, droid, mascot robot, chatbot robot, mascot : @robot gear light-bulb ; still
alien, aliens, extraterrestrial : alien flying-saucer ; space
monster, creature, beast : alien-monster sparkles ; still
ghost, ghosts, haunted : ghost jack-o-lantern bat ; landscape night forest
dragon, dragons : dragon castle fire ; landscape castle mountains
unicorn : unicorn rainbow sparkles ; landscape meadow
dinosaur, dinosaurs, t-rex, trex : t-rex volcano palm-tree ; landscape jungle
phoenix : phoenix fire ; landscape sunset
# animals
cat, kitten, kitty, cats, kittens : *cat yarn ; room living
dog, puppy, dogs, puppies, pup, golden retriever, labrador, corgi, pug, shiba, husky, beagle, dachshund : *dog bone soccer-ball ; landscape park
fox, foxes : *fox maple-leaf mushroom ; landscape forest autumn
bear, bears, grizzly : *bear honey-pot evergreen-tree ; landscape forest
panda, pandas : *panda herb ; landscape jungle
polar bear : *polar-bear snowflake ; landscape snow
koala : *koala herb ; landscape forest
tiger : *tiger ; landscape jungle
lion, lions : *lion ; landscape savanna
rabbit, bunny, hare, rabbits : *rabbit carrot tulip ; landscape meadow
mouse animal, hamster, guinea pig : *hamster cheese-wedge ; room living
frog, toad : *frog lotus ; landscape lake
monkey, ape, chimp : *monkey banana ; landscape jungle
pig, piglet, pigs : *pig ; landscape farm
cow, cattle, cows : cow glass-of-milk sunflower ; landscape farm
horse, horses, pony, stallion : horse ; landscape meadow
sheep, lamb : ewe ; landscape hills meadow
goat : goat ; landscape hills
chicken, hen, chickens, rooster : rooster egg hatching-chick ; landscape farm
duck, ducks, duckling, rubber duck : duck ; landscape lake
goose, geese : goose ; landscape lake
owl, owls : owl full-moon ; landscape forest night
wolf, wolves : *wolf full-moon ; landscape forest night
deer, stag, reindeer, moose, elk : deer evergreen-tree ; landscape forest
elephant, elephants : elephant ; landscape savanna
giraffe : giraffe ; landscape savanna
zebra : zebra ; landscape savanna
penguin, penguins, tux : penguin snowflake ; landscape snow
whale, whales : spouting-whale water-wave ; landscape sea
dolphin, dolphins : dolphin water-wave ; landscape sea
shark : shark fish ; underwater
octopus, octocat : octopus coral spiral-shell ; underwater
turtle, tortoise, sea turtle : turtle coral ; underwater
fish, goldfish : tropical-fish fish bubbles ; underwater
jellyfish : jellyfish bubbles ; underwater
crab, rust crab, ferris : crab gear spiral-shell ; landscape beach
butterfly, butterflies : butterfly hibiscus blossom ; landscape garden flowers
bee, bees, honey, beekeeping, beehive, hive : honeybee honey-pot sunflower ; landscape meadow flowers
bird, birds, hummingbird, kingfisher, woodpecker, songbird, sparrow, robin, birdwatching : bird nest-with-eggs cherry-blossom ; landscape forest spring
parrot, toucan, macaw : parrot hibiscus ; landscape jungle
eagle, hawk, falcon : eagle ; landscape mountains
flamingo : flamingo ; landscape lake
peacock : peacock feather ; landscape garden
snake, python snake : snake ; landscape jungle
snail, slow : snail leaf-fluttering-in-wind ; landscape garden
bug, bugs, debugging, debug, debugger, bugfix, bug fix, troubleshooting, error, errors : bug magnifying-glass-tilted-left @code ; tech
spider, web crawler, crawler, scraping, web scraping, scraper : spider spider-web @browser ; tech
ant, ants, swarm : ant leaf-fluttering-in-wind ; landscape meadow
llama, alpaca, ollama : llama cactus ; landscape hills
camel, camels, caravan : camel cactus ; landscape desert
pet, pets : *dog cat bone ; room living
wildlife, animals, safari : *lion elephant giraffe ; landscape savanna
# software
code, coding, programming, source code, software, software development, script, scripting, snippet, syntax, codebase, clean code : @code @laptop @mug ; tech
javascript, js, ecmascript, typescript, ts, jsx, tsx, types, type system, generics : @code cyclone @cube ; tech
python : snake @code @terminal ; tech
rust, rust programming : crab gear @code ; tech
golang, go language, gopher : hamster gear @code ; tech
java, kotlin, jvm : hot-beverage @code gear ; tech
ruby, ruby on rails, rails : gem-stone @code railway-track ; tech
php, laravel, wordpress, drupal, cms, headless cms, content management : @document @browser @layers ; tech
c++, cpp, assembly, compiler, compilers, bytecode, wasm, webassembly, parser, ast, abstract syntax tree : gear @tree @code ; tech
haskell, elixir, erlang, functional programming, lambda, monad, closures : alembic @flow @code ; tech
swift, ios, iphone, android, mobile app, mobile apps, mobile development, app store, react native, flutter : @phone @layers gear ; app
react, reactjs, vue, vuejs, svelte, angular, solid, solidjs, qwik, preact, component, components, framework, frameworks, web components : atom-symbol @components @browser ; tech
hooks, custom hooks : hook atom-symbol @code ; tech
astro, astro framework, islands architecture, islands : rocket ringed-planet @browser ; space
next.js, nextjs, nuxt, remix, gatsby, eleventy, hugo, jekyll, static site, static site generator, ssg, server side rendering, ssr, jamstack : @browser high-voltage @server ; tech
css, tailwind, tailwindcss, sass, stylesheet, flexbox, grid layout, css grid, styling, container queries, layout, responsive, responsive design, design tokens : @wireframe @swatches triangular-ruler ; tech
html, markup, semantic html, markdown, mdx, dom : @browser @document @code ; tech
web, website, web page, webpage, web development, web design, landing page, frontend, front-end, front end, site, websites, browser, homepage, portfolio website, portfolio, web app : @browser @phone @swatches ; web
app, application, apps, user interface, ui, ux, ui design, user experience, interface, prototype, mockup, figma, wireframe, wireframes : @phone @wireframe @swatches ; app
login, sign in, login screen, sign-in, signup, sign up, authentication, auth, oauth, sso, passkey, passkeys, jwt : @shield key @phone ; tech
dashboard, analytics dashboard, admin panel, control panel, kpi : @dashboard @chart @pie ; dashboard
form, forms, input, validation, checkbox : @form check-mark-button fountain-pen ; tech
dark mode, night mode, light mode, theming, theme switcher : crescent-moon sun @toggle ; tech
accessibility, a11y, inclusive design, screen reader : @accessible eye ear ; tech
animation, animations, transitions, motion design, view transitions : @layers dizzy film-frames ; tech
backend, back-end, back end, server, servers, hosting, web server, vps, self-hosting, homelab, self-hosted, data center, data centre, datacenter, on-premise : @server @network @cloud ; room server
api, apis, rest, rest api, graphql, endpoint, endpoints, integration, rpc, trpc, grpc, sdk : electric-plug @network @server ; tech
database, databases, sql, postgres, postgresql, mysql, sqlite, mongodb, nosql, redis, storage, data warehouse, orm, schema, query, queries, data modeling, indexing : @database @server magnifying-glass-tilted-left ; tech
data, dataset, big data, data science, data engineering, data pipeline, etl, data analysis, statistics, metrics, analytics, telemetry, data visualization, chart, charts, graph, graphs, visualisation, report, reporting, survey : @chart @pie @database ; dashboard
spreadsheet, excel, csv, table data, tables : @spreadsheet @chart @pie ; dashboard
git, github, gitlab, version control, branch, branches, branching, merge, merge conflict, rebase, commit, commits, pull request, pull requests, code review, code reviews, monorepo, repository : @branch @code @merge ; tech
open source, open-source, oss, contributing, contribution, contributors : @branch handshake red-heart ; tech
docker, dockerfile, container, containers, containerization, docker compose : spouting-whale @containers package ; landscape sea
kubernetes, k8s, helm, orchestration, cluster, clusters, service mesh : @helm @containers @cloud ; tech
cloud computing, aws, azure, gcp, cloud, cloud native, saas, serverless, lambda function, edge computing, edge functions, cloudflare, cdn, multi-cloud : @cloud @server high-voltage ; tech
devops, ci, cd, ci/cd, continuous integration, continuous delivery, pipeline, pipelines, deployment, deploy, deploying, deployments, release, github actions, automation, workflow, workflows, build pipeline, platform engineering, infrastructure, terraform, infrastructure as code, ansible, zero-downtime : @pipeline rocket gear ; tech
launch, product launch, startup, startups, ship, shipping a product, side project, mvp, indie hacker : rocket @chart light-bulb ; landscape clouds
linux, unix, ubuntu, debian, arch linux, nixos, operating system : penguin @terminal gear ; tech
terminal, command line, cli, shell, bash, zsh, tmux, console, dotfiles, ssh : @terminal @code key ; tech
vscode, developer tools, devtools, tooling : @code wrench @terminal ; tech
microservices, microservice, architecture, software architecture, system design, distributed systems, distributed system, event-driven, message queue, kafka, rabbitmq, event sourcing, hexagonal architecture, scalability, scaling, load balancer, monolith : @network @cube @server ; iso
algorithm, algorithms, data structure, data structures, sorting, binary tree, binary search, recursion, graph theory, leetcode, dynamic programming, big o, complexity : @tree puzzle-piece @flow ; tech
design pattern, design patterns, refactoring, technical debt, legacy code, solid principles, best practices, clean architecture, domain-driven design : puzzle-piece @cube wrench ; tech
test, testing, tests, unit test, unit tests, unit testing, tdd, qa, playwright, cypress, end-to-end testing, e2e, snapshot test, quality assurance : test-tube @checklist bug ; tech
performance, speed, fast, optimization, optimisation, core web vitals, page speed, lighthouse score, web performance, benchmark, benchmarks, faster : @gauge high-voltage rocket ; tech
cache, caching, memoization : high-voltage @database @layers ; tech
concurrency, async, asynchronous, threads, multithreading, event loop, promises, await, coroutines, parallelism, race condition : @loop hourglass-done gear ; tech
memory : brain droplet @chip ; tech
migration, migrating, upgrade, upgrading : @bridge package rocket ; tech
configuration, settings, config, setup, preferences, customization : gear @sliders wrench ; tech
logging, logs, monitoring, observability, alerting, tracing, postmortem, sre : @pulse bell magnifying-glass-tilted-left ; dashboard
search, search engine, seo, search engine optimization, full-text search, google : magnifying-glass-tilted-left @browser @chart ; tech
websocket, websockets, realtime, real-time, streaming data, http, https, tcp, networking, dns, network, networks, internet, wifi, vpn, proxy, router, protocol : @network globe-with-meridians antenna-bars ; tech
email, emails, inbox, mail, smtp, email marketing, notification email : @mail @phone bell ; still
notification, notifications, alert, push notification, reminder, reminders : bell @phone @bubbles ; still
chat, messaging, message, messages, slack, discord, conversation, comments, communication, feedback, dialogue, discussion, forum : @bubbles @phone ; still
support, customer support, help desk, customer service, faq : headphone @bubbles ; still
file upload, upload, download, file, files, folder, folders, file system, backup, backups, images, image optimization, assets : file-folder @cloud package ; tech
pdf, documentation, docs, document, documents, technical writing, readme, changelog, specification, guide book, whitepaper, contract, paperwork : @document fountain-pen bookmark-tabs ; still
localization, i18n, internationalization, translation, translating, multilingual, language learning, learning a language, learning japanese, learning spanish, learning french, learning german, learning italian, learning english, learning korean, learning chinese, learn japanese, learn spanish, learn french, learn german, speak english, bilingual, languages, foreign language, linguistics : globe-showing-europe-africa @bubbles books ; still
npm, pnpm, yarn package, bundler, webpack, vite, rollup, esbuild, modules, libraries, library code : package @cube @tree ; tech
state management, redux, store, signals, state machine, finite state : @flow @cube cyclone ; tech
regex, regular expression, regular expressions : puzzle-piece magnifying-glass-tilted-left @code ; tech
cors, cross-origin, csp, same-origin : @shield @browser construction ; tech
feature flags, feature flag, a/b testing, ab testing, experiment, experiments, toggle : @toggle flag-in-hole @chart ; tech
payment, payments, stripe, checkout, billing, subscription, subscriptions, invoice, invoices, pricing, paywall : credit-card @document @phone ; still
game engine, game development, gamedev, video game, video games, gaming, gamer, unity, game design, esports : video-game joystick @monitor ; room arcade
arcade, retro game, retro games, arcade machine : @arcade joystick alien-monster ; room arcade
vr, virtual reality, augmented reality, ar, metaverse, headset : @vr globe-with-meridians @cube ; tech
blockchain, bitcoin, crypto, cryptocurrency, ethereum, web3, nft, defi, smart contract, smart contracts : @blocks chains coin ; tech
quantum, quantum computing, physics, particle, atom, quantum physics : atom-symbol @chip dizzy ; tech
embedded, arduino, raspberry pi, microcontroller, firmware, electronics, circuit, circuit board, hardware, chip, semiconductor, processor, cpu, gpu, fpga : @chip electric-plug wrench ; tech
internet of things, smart home, home automation : @smarthome wireless light-bulb ; tech
mechanical keyboard, keyboard, keyboards : keyboard computer-mouse @mug ; room desk
laptop, notebook computer, macbook, computer, pc, desktop computer, workstation : @laptop @mug @plant ; still
monitor, ultrawide, dual monitors, screen, display : @monitor @laptop @mug ; still
phone, smartphone, mobile, cell phone, telephone, tablet, ipad : @phone headphone @bubbles ; still
smartwatch, watch, wearable : watch red-heart @phone ; still
camera, photography, photo, photos, dslr, photo editing : camera film-frames framed-picture ; still
drone, drones, quadcopter : @drone camera ; landscape hills
3d printer, 3d printing : @printer3d @cube gear ; still
printer, printing : printer @document ; still
headphones, headphone, earbuds : headphone musical-notes ; still
# ai
ai, artificial intelligence, machine learning, ml, deep learning, neural network, neural networks, neural, llm, llms, gpt, language model, large language models, generative ai, ai model, transformers, embeddings, inference, fine-tuning, training data, intelligence, rag, vector search, computer vision, nlp, reinforcement learning : @brainchip @network @robot ; tech
prompt, prompts, prompt engineering, prompting, image generation, text to image, diffusion : magic-wand @bubbles framed-picture ; tech
chatbot, chatgpt, claude, copilot, assistant, ai assistant, ai agent, ai agents, agent, agents, virtual assistant : @robot @bubbles @brainchip ; still
brain, mind, memory palace, neuroscience, cognition, psychology, mental model, mental models, thinking, cognitive, adhd, neurodiversity, focus mind : brain light-bulb gear ; still
self-driving, autonomous car, autonomous vehicle, self-driving car, electric car, electric cars, ev : automobile antenna-bars high-voltage ; city future
# security
security, cybersecurity, cyber security, infosec, zero trust, privacy, data protection, gdpr, firewall, secure, safety, compliance, antivirus, penetration testing : @shield locked key ; tech
encryption, cryptography, password, passwords, password manager, secrets, two-factor, 2fa, mfa, tls, ssl, hashing : locked key @shield ; tech
hacking, malware, phishing, ransomware, virus, vulnerability, vulnerabilities, data breach, cyber attack, cyberattack : @shield bug skull ; tech
cookie, cookies, cookie banner, consent : cookie glass-of-milk ; still
# work and business
business, company, corporate, enterprise, strategy, b2b, management, leadership, consulting : briefcase @chart chess-pawn ; room office
marketing, growth, growth hacking, advertising, branding, campaign, social media, content marketing, influencer, publicity : megaphone @chart @bubbles ; still
brand, brand identity, identity : artist-palette @swatches @wireframe ; still
sales, crm, leads, conversion, funnel, e-commerce, ecommerce, online store, online shop, online shopping, shopping, shop, store front, retail, checkout page : shopping-cart shopping-bags @phone ; still
sale, shopping sale, black friday, cyber monday, discount, discounts, promo, deal, deals, shopping festival : @gifts shopping-bags shopping-cart ; poster
gift, gifts, present, presents, gift box, gift boxes : @gifts ribbon balloon ; still
podium, pedestal, glowing podium, stage podium : @podium trophy ; still
finance, money, investing, investment, investments, stock market, stocks, trading, wealth, economy, economics, financial, personal finance, index funds, etf, interest, compound interest : @coins @chart briefcase ; still
savings, saving money, saving, budget, budgeting, frugal, piggy bank, emergency fund : @piggy @coins @chart ; still
real estate, mortgage, property, renting, housing, apartment : house key @coins ; landscape village
inflation, prices, cost of living, grocery bill, groceries, grocery shopping : shopping-cart @coins receipt ; still
insurance : umbrella @shield house ; still
retirement, pension : beach-with-umbrella @coins ; landscape beach
negotiation, agreement, deal making, partnership, collaboration, cooperation, trust, community building, networking event : handshake @bubbles puzzle-piece ; still
productivity, time management, efficiency, pomodoro, getting things done, procrastination, deadline, deadlines, time blocking, time tracking : alarm-clock @checklist @mug ; room desk
time, clock, schedule, scheduling, calendar, planning, planner, plan, week, routine, month, agenda, event planning, date, timezone, time zones : @calendar alarm-clock hourglass-done ; still
goal, goals, target, okr, okrs, focus, objective, new year resolutions, resolutions, habit, habits, discipline, motivation, self-improvement, milestones : bullseye @checklist trophy ; still
checklist, todo, to-do, to-do list, todo list, shopping list : @checklist pushpin @mug ; still
task, tasks, list, todo app, task management, project management, kanban, agile, scrum, sprint, roadmap, jira, planning board, backlog : @kanban @checklist pushpin ; still
remote work, working from home, work from home, home office, wfh, async work : @laptop @mug @plant ; room desk
work, working, job, office work, workplace culture, career change, promotion at work : briefcase @laptop @mug ; room office
stress, anxiety, imposter syndrome, depression, mental health, therapy, self-care, self care, loneliness : brain @mug umbrella-with-rain-drops ; room living
sleep, mattress, bed, insomnia, bedtime, nap, dream, dreams, dreaming : bed crescent-moon sleeping-face ; room bedroom
success, achievement, award, winner, winning, victory, competition, contest, champion : trophy confetti-ball sports-medal ; still
idea, ideas, innovation, creativity, inspiration, creative, brainstorm, brainstorming, insight, concept, tips, tricks, lessons, lessons learned, thoughts, solution, solutions : light-bulb sparkles thought-balloon ; still
decision, choice, choices, versus, comparison, compare, comparing, trade-offs, tradeoff, pros and cons, alternatives : balance-scale compass @signpost ; still
problem, challenge, puzzle, problem solving, problem-solving, riddle : puzzle-piece light-bulb ; still
question, questions, mystery, curiosity, why : thought-balloon magnifying-glass-tilted-left ; still
failure, mistake, mistakes, broken, fail, pitfalls, anti-patterns, bad practices : broken-chain construction bug ; still
law, legal, lawyer, justice, court, regulation, copyright, license, licensing, policy, rights, ethics, governance : balance-scale scroll classical-building ; still
news, announcement, press, journalism, blog, blogging, blog post, magazine, article writing, media : megaphone @document @browser ; still
radio, radios, old radio, retro radio : radio musical-notes ; room living
bookshop, bookstore owner : books open-book @mug ; room library
podcast, podcasting, podcasts, audio, recording, sound, voice, interview recording : studio-microphone headphone @waveform ; still
video, youtube, streaming, film, cinema, movie, movies, filmmaking, video editing, vlog, tv, netflix, screenwriting : clapper-board popcorn movie-camera ; still
logistics, delivery, supply chain, shipping, warehouse, order, parcel, package delivery : delivery-truck package round-pushpin ; city street
factory, manufacturing, industry, industrial : factory gear ; city
construction, building site, builder, renovation, architecture firm : building-construction brick hammer ; city
map, navigation, location, gps, route, directions, itinerary, geography : world-map compass round-pushpin ; still
space exploration, space, astronomy, universe, galaxy, cosmos, nasa, solar system, planets, planet, telescope astronomy : ringed-planet rocket satellite ; space
rocket, spaceship, spacecraft, rocket launch, space shuttle : rocket ringed-planet ; space
satellite : satellite globe-showing-americas ; space
moon, lunar, full moon : full-moon ; landscape night hills
mars, mars colony, colony : @dome rocket ; space surface
ufo, flying saucer : flying-saucer ; landscape night hills
# learning and culture
education, learning, school, school year, back to school, studying, study, course, courses, e-learning, online course, tutorial, tutorials, lesson, curriculum, teaching, classes, elearning, homework, exam, exams : graduation-cap books @laptop ; room classroom
university, college, graduation, degree, campus, academic, scholarship : graduation-cap scroll books ; room classroom
mathematics, math, maths, geometry, calculus, algebra, linear algebra, trigonometry : triangular-ruler abacus @cube ; still
science, chemistry, experiment lab, laboratory work, biology experiment : alembic test-tube microscope ; room lab
biology, genetics, dna, genome, biotech, crispr, evolution : dna microscope microbe ; room lab
history, ancient, archaeology, civilization, empire, aztec, maya, inca, dynasty, antiquity, rome, ancient rome, ancient greece, roman empire, mythology : classical-building amphora scroll ; landscape ruins hills
egypt, pyramids, pyramid, pharaoh : @pyramid camel ; landscape desert pyramids
philosophy, stoicism, wisdom, ethics philosophy : moai scroll candle ; landscape ruins hills
religion, church, spirituality, faith, prayer : church candle ; landscape village hills
book, books, reading, novel, literature, book review, reading list, library books, ebook, ebooks, bookworm, poetry, poem, storytelling, story, stories, fiction, fairy tale : books open-book @mug ; room library
writing, journal, journaling, diary, essay, creative writing, notebook, note-taking, notes, note taking, handwriting, calligraphy, zettelkasten, obsidian, second brain : fountain-pen notebook @mug ; room desk
art, painting, drawing, sketching, illustration art, design, graphic design, color theory, colour theory, typography, color, colors, palette, craft, crafts, creative work, design system, design systems : artist-palette paintbrush @swatches ; room studio
museum, gallery, exhibition, sculpture : framed-picture classical-building amphora ; room museum
music, song, songs, melody, playlist, music production, spotify, album, jazz, music theory : musical-notes guitar headphone ; room stage
guitar, bass guitar : guitar musical-notes ; room stage
piano, keyboard music, pianist : musical-keyboard musical-notes ; room stage
violin, orchestra, classical music, cello : violin musical-score ; room stage
drum, drums, drummer, percussion : drum musical-notes ; room stage
vinyl, vinyl records : @vinyl headphone musical-notes ; room living
theatre, theater, drama, acting, opera, comedy, performance art : performing-arts ; room stage
party, celebration, festival, birthday, new year, new year's eve, celebrate, carnival : party-popper balloon birthday-cake ; still
wedding, marriage, bride, engagement : ring bouquet sparkles ; landscape garden flowers
love, romance, valentine, valentines, valentine's day, relationship, relationships, dating, kindness, gratitude, empathy, compassion : red-heart love-letter rose ; still
halloween, spooky, pumpkin carving : jack-o-lantern ghost bat ; landscape night forest
christmas, xmas, holiday season, advent, christmas tree : christmas-tree wrapped-gift bell ; room living winter
easter, easter eggs : hatching-chick rabbit tulip ; landscape meadow flowers spring
thanksgiving : turkey pie maple-leaf ; room kitchen
lunar new year, chinese new year, mid-autumn festival, lantern festival : red-paper-lantern firecracker ; city lantern night
board game, board games, strategy game, tabletop : chess-pawn game-die ; still
toy, toys, lego, playground, childhood : teddy-bear yo-yo puzzle-piece ; room bedroom
magic, magical, fantasy, spell, enchanted, potion : crystal-ball magic-wand sparkles ; landscape forest night
treasure, treasure chest, hidden treasure : @chest gem-stone ; landscape beach
diamond, jewel, gem, crystal, jewelry, jewellery, luxury : gem-stone ring crown ; still
# food
food, meal, dinner, lunch, cuisine, restaurant, dining, eating, meal prep, meal planning, recipe, recipes, cooking, home cooking, dish, weeknight dinner : @plate pot-of-food leafy-green ; room kitchen
breakfast, brunch, pancake, pancakes : pancakes hot-beverage egg ; room kitchen
bread, baking, sourdough, sourdough bread, flour : bread croissant sheaf-of-rice ; room kitchen
coffee, espresso, latte, cappuccino, cafe latte, caffeine, pour over, coffee beans, morning coffee : @mug croissant @plant ; room cafe
tea, green tea, matcha, tea ceremony, chai : teapot teacup-without-handle leaf-fluttering-in-wind ; room cafe
pizza, pizzas : pizza tomato cheese-wedge ; room kitchen
pasta, spaghetti, italian food, noodles pasta : spaghetti tomato cheese-wedge ; room kitchen
burger, hamburger, cheeseburger, fast food : hamburger french-fries cup-with-straw ; room kitchen
sushi, japanese food, sashimi : sushi chopsticks rice-ball ; room kitchen
ramen, noodle, noodles, pho, udon, soup noodles : steaming-bowl chopsticks fish-cake-with-swirl ; room kitchen
soup, stew, broth, chili stew : pot-of-food bowl-with-spoon carrot ; room kitchen
curry, indian food, thai food, spices, spice, spicy : curry-rice hot-pepper ginger-root ; room kitchen
salad, vegan, vegetarian, plant-based, healthy food, healthy eating, diet, nutrition, vegetables, veggies, smoothie bowl : green-salad avocado tomato ; room kitchen
fruit, fruits, smoothie, juice, berries : strawberry pineapple banana ; room kitchen
vegetable garden, vegetables garden, harvest, crops : carrot tomato basket ; landscape garden farm
cake, dessert, pastry, sweets, chocolate cake, birthday cake, cheesecake : birthday-cake cupcake strawberry ; room kitchen
chocolate, cocoa, hot chocolate : chocolate-bar hot-beverage candy ; room kitchen
ice cream, gelato, popsicle : ice-cream soft-ice-cream strawberry ; still
cheese : cheese-wedge jar bread ; room kitchen
wine, vineyard, winery, wine tasting : wine-glass grapes cheese-wedge ; landscape vineyard hills
beer, brewery, craft beer, pub : beer-mug pretzel ; room cafe
cocktail, cocktails, drinks, drink, bar drinks, lemonade : cocktail-glass tropical-drink lemon ; room cafe
tacos, taco, mexican food, burritos : taco hot-pepper avocado ; room kitchen
barbecue, bbq, grill, grilling, steak, meat : cut-of-meat fire hot-pepper ; landscape garden
egg, eggs, omelette : cooking egg ; room kitchen
apple, apples, orchard : red-apple basket deciduous-tree ; landscape farm
water bottle, hydration, drinking water : cup-with-straw droplet ; still
hot pot, fondue : fondue chopsticks ; room kitchen
dumplings, dumpling, dim sum : dumpling chopsticks teapot ; room kitchen
kitchen knife, knife, cutlery : kitchen-knife carrot ; room kitchen
# body, health, sport
health, healthcare, medical, medicine, hospital, clinic, telemedicine, pharmacy, disease, covid, diagnosis : stethoscope red-heart pill ; room clinic
heart, heart health : anatomical-heart stethoscope @pulse ; room clinic
stretches, stretching, mobility, flexibility, pilates : *yogi @dumbbell ; room gym
fitness, gym, workout, exercise, strength training, weightlifting, bodybuilding, weight loss, training plan, calisthenics, crossfit : @dumbbell running-shoe stopwatch ; room gym
running, marathon, jogging, trail running, half marathon, run club, couch to : *runner running-shoe stopwatch ; landscape park road
cycling, bike ride, bikepacking : *cyclist bicycle ; landscape hills road
bicycle, bike, bikes, bicycles, mountain bike : bicycle ; landscape hills road
motorcycle, motorbike : motorcycle ; landscape hills road
swimming, swimmer, pool : goggles water-wave ring-buoy ; landscape beach
football, soccer, world cup : soccer-ball goal-net trophy ; landscape meadow stadium
basketball, nba : basketball trophy running-shoe ; room gym
tennis, padel : tennis trophy ; landscape park
baseball, golf, volleyball, rugby, hockey, badminton, sports, sport : trophy soccer-ball basketball ; landscape park
climbing, bouldering, mountaineering, rock climbing : *hiker mountain hiking-boot ; landscape mountains canyon
skiing, snowboarding, ski, winter sports, ski trip : skis snowflake snow-capped-mountain ; landscape mountains snow pines
surfing, surf, surfer, surfboard : @surfboard water-wave ; landscape beach
skateboarding, skateboard, skater : skateboard ; city street
boxing, martial arts, karate, judo : boxing-glove martial-arts-uniform ; room gym
fishing, angling : fishing-pole fish canoe ; landscape lake
sailing, sailboat, sail, yacht, regatta : sailboat ; landscape sea
kayak, kayaking, canoe, canoeing, rowing : canoe ; landscape lake mountains
diving, scuba diving : diving-mask tropical-fish coral ; underwater
fashion, clothes, clothing, outfit, wardrobe, style guide clothes, thrift : dress handbag high-heeled-shoe ; still
shoe, shoes, sneaker : running-shoe ; still
skincare, beauty, makeup, cosmetics, hair, haircut : lotion-bottle lipstick mirror ; still
glasses, vision, eyesight, eye : glasses eye ; still
pregnancy, fertility : baby-bottle teddy-bear red-heart ; room bedroom
# home and garden
house, homes, housing market, first home, tiny house, cottage : house-with-garden deciduous-tree ; landscape village meadow
interior design, home decor, furniture, decor, minimalism, decluttering, tidying, minimalist living : @armchair @plant @lamp ; room living
sofa, couch, armchair, living room furniture : @armchair @plant @lamp ; room living
chair, seat : @armchair @plant ; room living
desk setup, desk, workspace setup, standing desk : @monitor keyboard @lamp ; room desk
lamp, lighting : @lamp light-bulb ; room living
candle, candles, candlelight : @candle @mug books ; room living
fireplace, hearth, wood stove : @fireplace @armchair @mug ; room living
cleaning, chores, housework : broom soap bucket ; room living
diy, tools, repair, woodworking, carpentry, handyman, home improvement, maintenance, fix, fixing : toolbox hammer screwdriver ; room garage
sewing, knitting, crochet, embroidery, quilting, yarn : yarn thread sewing-needle ; room living
gardening, garden tips, planting, seeds, seedlings, permaculture, soil, balcony garden : seedling bucket @watering ; landscape garden flowers
plant, plants, houseplant, houseplants, house plants, succulent, succulents, monstera, potted plant, cactus, bonsai, terrarium : @plant cactus @watering ; room living
flower, flowers, bouquet, floral, blossoms, peony : bouquet tulip blossom ; landscape garden flowers
sunflower, sunflowers : sunflower ; landscape meadow flowers
rose, roses, rosebush : rose ; landscape garden flowers
tulip, tulips : tulip ; landscape meadow flowers windmill
lavender : hyacinth ; landscape meadow lavender hills
cherry blossom, cherry blossoms, sakura : cherry-blossom ; landscape spring temple
mushroom, mushrooms, fungi, foraging : mushroom fallen-leaf ; landscape forest autumn
leaf, leaves, foliage, nature, natural, ecology, ecosystem : leaf-fluttering-in-wind deciduous-tree butterfly ; landscape forest river
tree, trees : deciduous-tree ; landscape meadow hills
solar, solar panel, solar panels, solar energy, solar power : @solar sun ; landscape hills eco
wind turbine, wind turbines, wind energy, wind power, wind farm : @turbine ; landscape hills eco
renewable energy, green energy, clean energy, sustainability, sustainable, climate, climate change, green tech, energy, electricity, environment, eco-friendly, green, global warming, decarbonization : @turbine @solar seedling ; landscape hills eco
zero waste, waste, plastic, circular economy, plastic free : recycling-symbol leaf-fluttering-in-wind bucket ; landscape meadow
earth, world, globe, global, planet earth, worldwide, globalization : globe-showing-europe-africa airplane ; space
water, ocean conservation, water conservation : droplet water-wave ; landscape lake
campfire, bonfire : @campfire ; landscape forest night camp
fire, flame : fire ; landscape forest night camp
weather, forecast, meteorology, climate data : sun-behind-rain-cloud rainbow umbrella ; landscape hills clouds
rainbow : rainbow ; landscape hills meadow
volcano, eruption, lava : volcano ; landscape volcano
lighthouse, light house : lighthouse ; landscape sea cliffs
windmill, windmills : @windmill ; landscape meadow flowers
castle, fortress, palace, kingdom : castle ; landscape castle hills
hot air balloon, hot air balloons, hot-air balloon, balloon ride : @balloon ; landscape hills clouds
kite, kites : kite ; landscape meadow
balloon, balloons : balloon ; landscape clouds
umbrella, umbrellas : umbrella-with-rain-drops ; city street rain
bridge, bridges : @bridge ; landscape river
# travel
travel, trip, vacation, holiday, holidays, tourism, journey, backpacking, solo travel, travel guide, adventure, weekend getaway, wanderlust, travelling, traveling, world travel : luggage airplane world-map ; landscape beach
road trip, camper van, campervan, van life, vanlife, caravan trip : minibus @signpost ; landscape mountains road
flight, airplane, plane, aircraft, airport, aviation, flying, jet : airplane cloud ; landscape clouds
train, trains, railway, rail, train journey : high-speed-train railway-track ; landscape hills rail
bus, public transport, commute, commuting, transit : bus ; city street
car, cars, automobile, driving, vehicle, sports car, vintage car, auto, taxi, cab : automobile ; city street
truck, lorry : articulated-lorry ; landscape hills road
tractor : tractor sheaf-of-rice ; landscape farm
scooter, vespa, moped : motor-scooter ; city street
ship, boat, boats, cruise, ferry, vessel at sea, container ship : passenger-ship anchor ; landscape sea
submarine : @submarine fish ; underwater
helicopter : helicopter ; landscape mountains
flying car, flying cars, hover car, hovercar : @hovercar ; city future
suitcase, luggage, packing, packing list : luggage backpack camera ; still
passport, visa, border : world-map luggage airplane ; still
camping, tent, camp, campsite, glamping : camping @campfire ; landscape forest lake camp
hiking, hike, trekking, trail, trails, hiking trail, walk, walking, pilgrimage : *hiker hiking-boot backpack ; landscape mountains trail
compass : compass world-map ; still
anchor : anchor ship ; landscape sea
skyscraper, skyscrapers, tower, towers : office-building ; city
eiffel tower, eiffel : @eiffel ; city paris
statue of liberty : statue-of-liberty ; landscape sea
torii, shrine : shinto-shrine ; landscape temple forest
pagoda : japanese-castle ; landscape temple
ferris wheel, amusement park, theme park, fair, fairground, rollercoaster, roller coaster : ferris-wheel carousel-horse circus-tent ; landscape park
circus : circus-tent ; landscape park
statue, monument : moai classical-building ; landscape ruins
# more of the household
closet, laundry basket, sweater, jacket, hoodie, shirt, knitwear : t-shirt coat jeans ; still
soap, soap making, skincare routine, bath, spa, shower, massage : soap bubbles lotion-bottle ; still
stove, oven, pan, frying pan, pots, cookware, wok : pot-of-food cooking ; room kitchen
jam, preserves, canning, marmalade : jar strawberry honey-pot ; room kitchen
herbs, basil, mint plant, rosemary, spice garden : herb leaf-fluttering-in-wind @watering ; room greenhouse
oats, porridge, cereal, granola, yogurt, muesli : bowl-with-spoon strawberry glass-of-milk ; room kitchen
sandwich, sandwiches, toast, bagels : sandwich bread cheese-wedge ; room kitchen
donut, donuts, doughnuts, waffles, muffin, cupcakes : doughnut cupcake waffle ; room kitchen
pie, tart, quiche : pie red-apple ; room kitchen
rice, risotto, paella, fried rice : cooked-rice chopsticks shrimp ; room kitchen
seafood, lobster, shrimp dish, oysters, fish and chips : lobster lemon shrimp ; room kitchen
lunch box, bento, picnic : bento-box basket sandwich ; landscape park
rug, carpet, curtains, pillow, blanket, quilt : couch-and-lamp @lamp @plant ; room living
paint wall, wallpapering, painting a wall, bricklaying, roofing, insulation : hammer ladder brick ; room garage
key ring, tenant, landlord, lease : package house key ; still
thermostat, heating, air conditioning, boiler, heat pump : thermometer @smarthome fire ; still
garden shed, lawn mower, hedge, weeding, pruning, greenhouse growing : scissors seedling @watering ; landscape garden flowers
bird feeder, nest : nest-with-eggs bird ; landscape forest spring
ladder up : books ; room library
# more of work and life
typing, keyboard shortcuts, shortcuts : keyboard @code ; room desk
estimate, estimation, forecasting, prediction, predictions, odds, probability : game-die @chart crystal-ball ; still
invention, patent, prototype hardware, maker, makers, hackathon : light-bulb wrench gear ; still
customer journey, funnel marketing, user research, persona, usability : magnifying-glass-tilted-left @bubbles @wireframe ; still
quota, rate limit, rate limiting, throttling, backpressure, traffic spike : @gauge vertical-traffic-light @network ; tech
webgpu, webgl, shader, shaders, graphics programming, three.js, ray tracing, rendering engine : @cube @monitor @layers ; tech
canvas, svg, vector graphics, icons, icon font : artist-palette @wireframe @components ; tech
timer, countdown, stopwatch, deadline : hourglass-done alarm-clock ; still
crossword, sudoku, quiz, trivia, brain teaser : puzzle-piece light-bulb ; still
gift guide, shopping guide, unboxing, box opening : wrapped-gift package ; still
interview question, questionnaire, poll, polls, feedback form, review, reviews, rating : @form @bubbles star ; still
leadership lessons, delegation, mentoring, coaching, one-on-one, feedback culture : *manager *woman @kanban ; room meeting
union, strike, protest, activism, march : raised-fist megaphone ; city street
border wall, fence, barrier : construction ; still
dictionary, vocabulary, grammar, spelling, words, alphabet, writing system : books @bubbles ; room library
code of conduct, rules, guideline, guidelines, style guide, principles : scroll @checklist ; still
birthday card, postcard, greeting card, thank you note : love-letter ribbon ; still
weather station, storm, hurricane, tornado, thunder, lightning : cloud-with-lightning-and-rain tornado ; landscape hills
flood, disaster, emergency, ambulance service : ambulance police-car-light adhesive-bandage ; city
pollution, smog, plastic waste, oil spill, deforestation : factory recycling-symbol leaf-fluttering-in-wind ; city
coral, coral bleaching, marine life, sea life : coral tropical-fish ; underwater
asteroid, comet, meteor, meteor shower, shooting star, shooting stars : comet ringed-planet ; landscape night hills
astrophotography, stargazing, night photography, observatory, telescope : telescope milky-way ; landscape night hills
microscope, bacteria, microbiology, cells, cell : microscope microbe petri-dish ; room lab
skeleton, bones, bone, anatomy, muscles : bone flexed-biceps ; room clinic
diabetes, allergy, allergies, flu, cold, fever, pain : stethoscope thermometer pill ; room clinic
tea house, bubble tea, boba, iced coffee, smoothies : bubble-tea tropical-drink ; room cafe
bowling alley, darts, pool table, billiards, pub games : bowling bullseye ; room cafe
camper, rv, caravan, motorhome : minibus camping ; landscape mountains road
subway, underground, tube, metro station : train ; city
airport lounge, jet lag, layover, boarding : airplane luggage ; landscape clouds
hotel, hostel, airbnb, resort, check-in : bed luggage bellhop-bell ; room bedroom
souvenir, souvenirs, market stall, spices market : basket handbag ; city lantern
opera house, ballet school : *dancer musical-notes ; room stage
sketch, sketchnoting, doodles, sketchbook, mind map, mind mapping, whiteboard session : notebook pencil light-bulb ; room desk
sculptor, pottery, ceramics, clay pot, potter : amphora @easel ; room studio
origami crane, paper folding : bird ; still
tattoo, piercing, barber, hairdresser, salon : scissors mirror ; still
kindergarten, nursery school, daycare, bedtime story, bedtime stories : teddy-bear open-book crescent-moon ; room bedroom
scarecrow, pumpkin patch, pumpkins, pumpkin : jack-o-lantern sheaf-of-rice ; landscape farm autumn
snowman : snowman ; landscape snow pines
ice skating, ice skate, ice hockey, sled, sledding, toboggan : ice-skate snowflake ; landscape snow lake pines
sandcastle, seashell, seashells, starfish : spiral-shell ; landscape beach
palm tree, palm trees, coconut : palm-tree coconut ; landscape beach
cactus garden, tumbleweed, cowboy, western : cactus horse ; landscape desert
train station, platform : train luggage ; city
spy, secret agent, mystery novel, crime, murder mystery, noir detective : *detective footprints ; city night
genie, lamp magic : genie ; landscape desert
vampire, zombie, zombies, werewolf : vampire bat ; landscape night forest
troll, goblin, gnome, dwarf : mushroom red-paper-lantern ; landscape forest
angel, heaven gate : dove cloud ; landscape clouds
seamstress, tailor, dressmaker : *woman sewing-needle thread ; room studio
mechanic, electrician, carpenter, craftsman, blacksmith : *builder toolbox wrench ; room garage
construction worker, builder at work, architect : *builder building-construction ; city
barista, waiter, waitress, bartender, shopkeeper, cashier : *person @mug ; room cafe
postman, courier, delivery driver : *person package ; city street
fisherman, angler : *fisherman fishing-pole fish ; landscape lake
sailor, captain : *person anchor sailboat ; landscape sea village
lifeguard, swimmer athlete : ring-buoy ; landscape beach
soldier, veteran : military-medal shield ; still
judge, lawyer in court : balance-scale scroll ; still
# kinds that stand for many others
wildcat, feline, big cat, lynx, puma, cougar : leopard ; landscape forest
rodent, rat : rat cheese-wedge ; landscape farm
marsupial : kangaroo ; landscape savanna
mammal, carnivore, wild animal, animal, antelope, ungulate : deer ; landscape forest
seal animal, walrus, sea lion : seal ; landscape snow sea
reptile : lizard ; landscape jungle
insect, beetle, moth, larva : beetle ; landscape meadow
food fish, saltwater fish, seahorse, bony fish : tropical-fish ; underwater
shellfish, mollusk : oyster ; underwater
seabird, gull, seagull, wading bird, heron, stork, crane bird : goose ; landscape lake
bird of prey, vulture : eagle ; landscape mountains
crow, raven, magpie : black-bird ; landscape forest fog
shrub, bush, vine, moss, fern : herb ; landscape garden
berry, berries fruit, raspberry, plum, fig : grapes ; room kitchen
edible fruit, citrus : tangerine ; room kitchen
cabbage, lettuce, spinach, kale, greens : leafy-green ; room kitchen
beverage, cider, juice drink, soft drink, syrup : cup-with-straw ; room cafe
alcohol, liquor, whisky, gin, rum : tumbler-glass ; room cafe
condiment, sauce, mustard, ketchup, dressing : jar ; room kitchen
dish, stew dish, casserole, roast, sunday roast : @plate pot-of-food ; room kitchen
garment, clothing, robe, cloak, cape, uniform : coat ; still
footwear : hiking-boot ; still
sock, stocking, mitten, glove : socks gloves ; still
headdress, bonnet, turban, hat : womans-hat ; still
bracelet, earring, necklace, locket, brooch : gem-stone ring ; still
fabric, textile, cloth, towel, velvet, silk, tapestry : thread yarn ; still
furniture, stool, bench, cradle : chair @plant ; room living
cupboard, wardrobe, drawer, shelf : door books ; room living
desk, writing desk : @laptop @lamp @mug ; room desk
kettle : teapot ; room kitchen
musical instrument, wind instrument, stringed instrument, cello, harp : musical-notes violin ; room stage
percussion instrument, cymbal, tambourine, xylophone : drum ; room stage
weapon, sword, spear, blade, rifle, cannon : crossed-swords shield ; still
knife : kitchen-knife ; room kitchen
boat, raft, watercraft : sailboat ; landscape sea
motor vehicle, van, trailer, wagon, jeep : pickup-truck ; landscape hills road
aircraft : airplane ; landscape clouds
public building, prison, bank building : classical-building ; city
place of worship, cathedral, convent, abbey, monastery, temple building : church ; landscape village hills
hand tool, tool, chisel, pliers, drill : toolbox hammer ; room garage
container, barrel, bottle, flask, vase : jar ; still
bucket, pail : bucket ; still
appliance, blender, toaster, freezer, fridge, vacuum, dryer, oven appliance : electric-plug ; room kitchen
cave, cavern, grotto, mine : rock flashlight ; landscape canyon
oasis : palm-tree camel ; landscape desert beach
tunnel : railway-track ; landscape mountains rail
canal, waterway, dam, aqueduct : @bridge ; landscape river
gate, doorway : door ; still
staircase, escalator, ladder : ladder @stairs ; still
clock, wall clock, grandfather clock : alarm-clock mantelpiece-clock ; still
money box, wallet, purse : purse @coins ; still
stamp, coin collection, collector : coin ; still
prism, lens, optics : magnifying-glass-tilted-left rainbow ; still
compass direction, atlas, globe map : world-map compass ; still
priest, monk, nun, bishop, clergyman : church candle ; landscape village hills
performer, clown, juggler, acrobat, entertainer : performing-arts circus-tent ; room stage
worker person, butcher, porter, servant, librarian : *person ; city street
criminal, thief, burglar : *detective footprints ; city night
fleet, convoy, parade : delivery-truck ; city street
zoo, aquarium visit : elephant giraffe ; landscape park
trampoline, swing, seesaw, slide : playground-slide ; landscape park
hammock : palm-tree ; landscape beach
tank, missile, bomb : bomb ; still
muscle : flexed-biceps ; room gym
puppet, marionette : nesting-dolls ; room stage
mound, burial, grave, gravestone, cemetery, tombstone : headstone black-bird ; landscape forest night fog
iceberg, icebergs : ice ; landscape snow sea
concert, gig, live music, rock concert, music festival, choir : *musician guitar musical-notes ; room stage
lantern, lanterns, paper lantern, paper lanterns : red-paper-lantern ; city lantern
# shapes and abstract things
gear, gears, mechanism, machine, machines, engine, engineering, mechanics : gear wrench nut-and-bolt ; still
key, keys : key locked ; still
lock, padlock : locked key ; still
bell : bell ; still
star, stars shape : star sparkles ; space
sun, sunshine : sun ; landscape hills
crown : crown ; still
trophy, cup prize : trophy ; still
hourglass : hourglass-done ; still
magnifying glass : magnifying-glass-tilted-left ; still
light bulb, lightbulb, bulb : light-bulb ; still
box, boxes : package ; still
bag, bags, shopping bag, shopping bags : shopping-bags ; still
envelope, letter, letters mail : @mail ; still
flag : flag-in-hole ; landscape mountains
ladder, steps, step by step, stairs, levels, level up, progress, growth mindset, journey to : @stairs flag-in-hole ; still
path, way, crossroads, direction, signpost, getting started, beginner, beginners, introduction, intro, welcome, hello world, first steps : @signpost compass rocket ; landscape hills road trail
future, futuristic, tomorrow, trends, next decade : rocket @robot ; city future
past, nostalgia, memories, retrospection, year in review, year review : framed-picture hourglass-done @calendar ; still
silence, peace, calm, stillness, tranquil, tranquility, slow living, simplicity : lotus @candle ; landscape lake fog
freedom, independence, hope, happiness, joy, resilience, courage : @balloon bird ; landscape hills clouds
chaos, complexity theory, entropy, randomness : cyclone game-die ; tech
connection, connections, network effect, social network, networked, link, links, hyperlinks, chain : link @network @bubbles ; tech
loop, cycle, iteration, feedback loop : @loop gear ; tech
layers, stack, full stack, full-stack, tech stack : @layers @server @code ; iso
building blocks, blocks, bricks, foundation, foundations, fundamentals, basics : @blocks @cube ; iso
isometric city, smart city : office-building factory ; iso
tooth, dental : tooth ; room clinic
gamepad, controller : video-game ; room arcade
typewriter : @typewriter @mug books ; room desk
wardrobe closet, hat, hats : top-hat ; still
bridge building, growth chart : @chart ; still
electric guitar : guitar ; room stage
elections, election, voting, vote, democracy, politics, government, parliament : ballot-box-with-ballot classical-building megaphone ; still
war, battle, conflict, army : crossed-swords shield ; landscape castle
immigration, refugees, diversity, inclusion, equality : raised-fist globe-showing-europe-africa handshake ; still
charity, donation, donate, nonprofit, volunteering, giving : red-heart handshake @coins ; still
farm work, agriculture, farming : tractor sheaf-of-rice carrot ; landscape farm
fog machine, mirror : mirror ; room bedroom
# what titles are about
baby, babies, newborn, infant : @crib teddy-bear baby-bottle ; room bedroom
black hole, black holes, event horizon, singularity : @blackhole ringed-planet ; space
tap, faucet, faucets, leaky faucet, dripping faucet, leak, leaking, leaks, plumbing, plumber, pipe, pipes, sink, bathroom sink, bathroom : @faucet wrench bucket ; still
bookshelf, bookcase, shelves, shelving, bookshelves : @bookshelf hammer carpentry-saw ; room living
aquarium, aquariums, fish tank, fishbowl, goldfish bowl, pet fish : @fishbowl ; room living
compost, composting, compost heap, compost bin, food scraps : bucket worm leafy-green ; landscape garden
tax, taxes, tax return, tax returns, tax season, taxman, vat, accounting, accountant, bookkeeping, income tax : @document abacus @coins ; still
salary, salaries, income, raise, pay raise, pay rise, wages, paycheck, negotiate, negotiating : handshake @coins briefcase ; still
balance sheet, financial statement, income statement, cash flow, earnings, quarterly results, profit, profits, revenue : @spreadsheet @chart abacus ; still
burnout, overwork, exhaustion, exhausted, tired, fatigue : low-battery @laptop @mug ; still
physiotherapy, physical therapy, physiotherapist, stretch, stretches, stretching, mobility, back pain, posture, warm-up : *yogi @dumbbell ; room gym
vaccine, vaccines, vaccination, vaccinations, flu shot, jab, injection, immunization, booster shot : syringe adhesive-bandage stethoscope ; room clinic
first aid, first-aid kit, bandage, wound, injury, injuries : adhesive-bandage stethoscope pill ; room clinic
immune system, immunity, antibodies, antibody, pathogen, epidemic, pandemic, infection : microbe @shield syringe ; room lab
earthquake, earthquakes, seismic, seismograph, seismology, tremor, fault line : derelict-house @pulse rock ; city
wildfire, wildfires, forest fire, forest fires, bushfire : fire evergreen-tree ; landscape forest sunset
treehouse, tree house : hut ladder ; landscape forest
goalkeeper, goalie, penalty, penalty kick, striker, footballer, offside, offside rule, midfielder : soccer-ball goal-net ; landscape meadow stadium
day of the dead, dia de los muertos, ofrenda, altar, altars : skull @candle blossom ; still
tart, tarts, custard tart, custard tarts, pastel de nata : pie custard ; room cafe
kimchi, sauerkraut, fermenting, fermentation, ferment, fermented, pickling, pickles, kombucha : jar leafy-green hot-pepper ; room kitchen
nuclear, nuclear power, nuclear reactor, reactor, fission, fusion, radiation : radioactive atom-symbol factory ; tech
largest contentful paint, core web vitals, web vitals, page speed, load time, load times, loading time, ttfb, time to first byte, lighthouse score : @gauge @browser high-voltage ; tech
property-based testing, property based testing, fuzzing, fuzz testing, mutation testing : test-tube @checklist bug ; tech
tsconfig, eslint, prettier, strict mode, compiler options, feature toggle, linting, linter : @sliders @code gear ; tech
ddos, ddos attack, cyberattack, cyber attack, data breach, breach, intrusion, ransomware, malware, phishing attack : @shield bug @server ; tech
retrieval, retrieval-augmented generation, retrieval augmented generation, vector search, semantic search : magnifying-glass-tilted-left @brainchip @document ; tech
url, urls, address bar, domain name, domain names, bookmark, bookmarks : @browser link ; tech
fourier, fourier transform, fourier transforms, signal processing, frequency, sine wave, sound wave, sound waves : @waveform musical-note ; tech
bare metal, colocation, own hardware, rack, server rack : @server @network ; room server
announcing, announcement, announcements, now available, introducing, release notes, changelog, version 2, version 3, launching, launch day : rocket megaphone party-popper ; still
single sign-on, single sign on, permissions, permission, access control, rbac, roles and permissions : key @shield @phone ; tech
skillet, cast iron, griddle, saucepan : cooking egg ; room kitchen
board game, board games, game night, tabletop, dungeons and dragons : game-die chess-pawn ; still
easter egg, easter eggs, egg hunt, easter egg hunt : egg basket rabbit ; landscape meadow flowers spring
knit, knitted, crochet, crocheting, wool, yarns : yarn scarf ; room living
treasure, treasure map, treasure hunt : @chest world-map ; landscape beach
trash, rubbish, garbage, litter, zero waste : wastebasket recycling-symbol ; still
alarm : alarm-clock bell ; still
rope, twine, knots, macrame : knot ; still
cherry, cherries : cherries ; still
wool sweater, sweater weather : yarn coat ; room living
milk, dairy, oat milk, almond milk : glass-of-milk cheese-wedge ; room kitchen
bank, banks, banking, central bank, neobank : classical-building @coins credit-card ; still
maze, labyrinth : puzzle-piece compass ; still
sledge, sleigh : sled ; landscape snow pines
prawn, prawns : shrimp lemon ; room kitchen
shampoo, conditioner, haircare, hair care, moisturizer : lotion-bottle soap ; still
slug, slugs : snail leafy-green ; landscape garden
sprout, sprouts : seedling ; landscape garden
teacup, teacups : teacup-without-handle teapot ; room cafe
takeout, takeaway, food delivery : takeout-box chopsticks ; still
motorboat, motor boat, yacht : speedboat ; landscape sea
carousel, merry-go-round : carousel-horse ferris-wheel ; landscape park
equestrian, dressage, show jumping : horse ; landscape meadow
magnet, magnets, magnetism, magnetic field : magnet high-voltage ; still
jigsaw, jigsaw puzzle : puzzle-piece ; still
peanut, peanuts, peanut butter, nut butter : peanuts jar ; room kitchen
ginger : ginger-root ; room kitchen
floppy disk, floppy : floppy-disk ; still
shuttlecock : badminton ; landscape park
bubble, soap bubble, soap bubbles : bubbles ; landscape clouds
tie, bow tie : necktie ; still
plush, soft toy, cuddly toy, stuffed animal, toy, toys : teddy-bear @blocks ; room bedroom
spool : thread sewing-needle ; still
dart : bullseye ; room cafe
steam : hot-beverage ; room kitchen
squirrel, squirrels : chipmunk chestnut ; landscape forest autumn
hat, hats : womans-hat top-hat ; still
vending machine, jukebox, slot machine : @arcade coin ; city night
funding, seed round, series a, venture capital, fundraising, investors, investor, raised : rocket @coins handshake ; still
celebrating, anniversary, ten years, milestone reached, birthday of : party-popper balloon birthday-cake ; still
laundry, fitted sheet, bed linen, washing machine, ironing, folding clothes : t-shirt basket soap ; still
potty training, potty, diapers, diaper, nappies : toilet teddy-bear ; still
twins, siblings, sister and brother, brothers and sisters : *child *child teddy-bear ; landscape park
greyhound, hound, terrier, spaniel, collie, poodle, whippet, dachshund puppy, rescue dog, bulldog, dalmatian, mutt : *dog bone ; landscape park
tide, tides, ebb and flow, moon and tides : water-wave full-moon ; landscape beach night
songwriting, songwriter, lyrics, composing, composer, sheet music : musical-score guitar pencil ; room desk
e-reader, e-readers, kindle, audiobook, audiobooks : open-book headphone @mug ; still
triathlon, decathlon, ironman : *runner bicycle goggles ; landscape road hills
pay stub, pay slip, payslip, payroll : @document @coins abacus ; still
rules of cricket, cricket match, cricketer, cricket bat, test cricket : cricket-game ; landscape meadow stadium
customer story, case study, case studies, testimonial, testimonials, success story, success stories : @chart trophy @bubbles ; still
high traffic, web traffic, traffic spikes, page views : @chart @browser @gauge ; tech
scheduled exports, export, exports, exporting, import, imports, importing, csv export, csv file : @spreadsheet package file-folder ; tech
science experiment, science experiments, science fair, volcano experiment : alembic test-tube light-bulb ; room lab
swim, swimming lesson, swimming lessons, learning to swim, swimming pool, lap swimming : goggles ring-buoy water-wave ; still
rewilding, reforestation, biodiversity, conservation, endangered species : deer seedling beaver ; landscape forest
museum visit, natural history museum, fossil, fossils, paleontology : bone @frames sauropod ; room museum
carbon footprint, carbon emissions, net zero, emissions, carbon neutral : footprints seedling @turbine ; landscape hills eco
sourdough loaf, loaf, loaves, baguette : bread sheaf-of-rice ; room kitchen
screen time, phone addiction, digital detox, doomscrolling : @phone hourglass-done ; still
diwali, festival of lights : diya-lamp sparkles fireworks ; city night lantern
ramadan, eid, iftar : crescent-moon red-paper-lantern ; city night lantern
newsletter, newsletters, subscribers, email newsletter, mailing list : @mail love-letter ; still
contacts, address book, rolodex : card-file-box @phone ; still
boy, girl, boys, girls, little boy, little girl, kindergartner, preschooler, tween, twelve-year-old, schoolboy, schoolgirl : *child backpack books
pulse, heart rate, heartbeat, resting pulse, resting heart rate, blood pressure, cholesterol, cardio, cardiology : anatomical-heart @pulse stethoscope ; room clinic
recycling bin, blue bin, bin, bins, dumpster, landfill, recycling, recycle : recycling-symbol wastebasket ; still
medieval, middle ages, siege, feudal, crusade, crusades : castle crossed-swords ; landscape castle hills
lp, lps, record collection, record player, turntable, record store, records : @vinyl musical-notes ; still
monarch butterfly, monarchs, caterpillar, caterpillars, pollinator, pollinators, milkweed : butterfly sunflower ; landscape meadow flowers
box breathing, breathing, breathwork, breathing exercises, deep breath : *yogi lotus ; landscape lake
schooner, three-masted, clipper, frigate, brig, tall ships, sailing ships : ship ; landscape sea
shared boards, whiteboard, whiteboards, sticky notes, boards : @kanban @checklist ; still
editor, text editor, code editor, rich text editor, ide, vs code, vim, emacs, neovim : @code keyboard @laptop ; tech
rake, raking, mulch, mulching, yard work, lawn, leaf blower : fallen-leaf maple-leaf wheel ; landscape garden autumn
zigbee, home assistant, smart bulbs, sensors, sensor, iot : @smarthome wireless light-bulb ; still
saturn, jupiter, rings of saturn, neptune, uranus, gas giant, planetary rings : ringed-planet telescope ; space
prompt injection, sql injection, code injection, xss, cross-site scripting, csrf, exploit, exploits : @shield bug @code ; tech
dependency injection : @components gear @code ; tech
beaver, beavers : beaver wood ; landscape river forest
crate digging, record shop, record shops : @vinyl musical-notes ; still
tram, trams, streetcar, trolley car : tram-car ; city street
florist, flower shop, flower stall, wedding flowers, flower arranging, ikebana : bouquet scissors ribbon ; still
student loan, student loans, loan, loans, debt, debts, debt free, credit score, credit card debt : @coins broken-chain graduation-cap ; still
ragù, ragu, bolognese, carbonara, lasagna, lasagne, gnocchi, ravioli : spaghetti tomato cheese-wedge ; room kitchen
darning, mending, visible mending, jumper, jumpers, cardigan, pullover : sewing-needle yarn thread ; still
pager, on-call, on call, oncall, incident response, alert fatigue : alarm-clock @pulse bell ; still
latency, p99, response time, response times, throughput : @gauge @server high-voltage ; tech
senior to staff, staff engineer, career ladder, promotion, promoted, tech lead, principal engineer : @stairs briefcase trophy ; still
memory leak, memory leaks, out of memory, garbage collection, garbage collector, heap : @chip droplet bug ; tech
flame graph, flame graphs, profiler, profiling, cpu profile : @chart fire @gauge ; tech
remote company, distributed team, remote team, remote teams, remote-first : @laptop globe-showing-europe-africa @bubbles ; still
mocktail, mocktails, dry january, sober, alcohol-free : tropical-drink lime cup-with-straw ; room cafe
cobbler, shoemaker, resoling, shoe repair, leather boots : mans-shoe hammer thread ; still
trans-siberian, orient express, interrail, sleeper train, rail pass, railway journey, railways : train luggage ; landscape mountains rail
migraine, migraines, headache, headaches, concussion : brain pill thermometer ; still
beekeeper, beekeepers, apiary : honeybee honey-pot sunflower ; landscape meadow flowers
voter, voters, election day, ballot, polling station, referendum : ballot-box-with-ballot classical-building ; still
supply chain attack, supply-chain, supply chain attacks, dependencies, dependency, lockfile, npm audit, package manager, package managers : package @shield link ; tech
outage, outages, incident, incidents, downtime, status page, uptime, slo, error budget : @pulse police-car-light @server ; tech
knead, kneading, kneading dough, dough, pizza dough : bread bowl-with-spoon ; room kitchen
tide pool, tide pools, tide-pool, rock pool, rock pools : crab spiral-shell ; landscape beach
referee, umpire, youth football, little league : soccer-ball goal-net ; landscape meadow stadium
bus stop, bus shelter, bus route, bus ride : bus ; city
service worker, service workers, offline-first, pwa, progressive web app, progressive web apps, offline mode : @phone @browser gear ; tech
pagination, cursor, cursors, infinite scroll, scrolling lists : computer-mouse @browser @document ; tech
moving to, moving abroad, moving house, moving day, relocation, relocating : package house key ; still
diver, divers, scuba diver, scuba, freediver, freediving, snorkeling, snorkelling, snorkel : diving-mask tropical-fish ; underwater
shipwreck, shipwrecks, sunken ship, wreck : ship anchor ; underwater
morning routine, morning person, early riser, waking up, wake up : alarm-clock @mug sun ; still
walking shoe, walking shoes, sneakers, trainers, running shoes, footwear review : running-shoe socks ; still
vector database, vector databases, pgvector : @database magnifying-glass-tilted-left @brainchip ; tech
webhook, webhooks : @network hook @server ; tech
steam locomotive, steam train, locomotive, steam engine : train ; landscape mountains rail
harbour, harbor, marina, port town, dock, docks, wharf : sailboat anchor ; landscape beach village
bakery, bakehouse, patisserie, boulangerie : *chef baguette-bread croissant ; room cafe
chess, chess game, checkmate, playing chess : chess-pawn hourglass-done ; still
`;
