/**
 * Words of other languages, read as English ones before anything else:
 * `english | Chinese | Japanese | German | French | Spanish`, several separated by commas.
 */
export const translations = `
cat | 猫, 小猫 | ネコ, ねこ | katze, kater | chat, chaton | gato, gata
dog | 狗, 小狗, 犬 | いぬ | hund | chien | perro
fox | 狐狸 | 狐, キツネ | fuchs | renard | zorro
bear | 熊 | クマ | bär | ours | oso
panda | 熊猫, 大熊猫 | パンダ | panda | panda | panda
bird | 鸟, 小鸟 | 鳥 | vogel | oiseau | pájaro
fish | 鱼 | 魚 | fisch | poisson | pez
horse | 马 | 馬 | pferd | cheval | caballo
rabbit | 兔子, 兔 | うさぎ | hase, kaninchen | lapin | conejo
dragon | 龙 | 竜, ドラゴン | drache | dragon | dragón
robot | 机器人 | ロボット | roboter | robot | robot
astronaut | 宇航员 | 宇宙飛行士 | astronaut | astronaute | astronauta
developer | 程序员, 开发者, 工程师 | プログラマー, 開発者, エンジニア | entwickler, entwicklerin, programmierer | développeur, développeuse | desarrollador, desarrolladora, programador
woman | 女人, 女孩, 女性 | 女性 | frau, mädchen | femme, fille | mujer, chica, niña
man | 男人, 男孩, 男性 | 男性 | mann, junge | homme, garçon | hombre, chico, niño
child | 孩子, 小孩, 儿童 | 子供 | kind, kinder | enfant, enfants | niños
teacher | 老师, 教师 | 先生 | lehrer, lehrerin | professeur | profesor, profesora, maestro
doctor | 医生 | 医者 | arzt, ärztin | médecin | médico, doctora
chef | 厨师 | シェフ | koch, köchin | cuisinier | cocinero, cocinera
coding | 编程, 写代码, 敲代码, 代码 | プログラミング, コーディング | programmiert, programmieren | code, programmant, programmation | programando, programación
reading a book | 看书, 读书 | 読書 | liest | lisant, lit | leyendo
laptop | 笔记本电脑, 电脑 | ノートパソコン, パソコン | computer, laptop | ordinateur | ordenador, portátil, computadora
phone | 手机 | スマホ | handy, telefon | téléphone | teléfono, móvil
book | 书, 书籍 | 本 | buch, bücher | livre, livres | libro, libros
library | 图书馆 | 図書館 | bibliothek | bibliothèque | biblioteca
coffee | 咖啡 | コーヒー | kaffee | café | café
tea | 茶 | お茶 | tee | thé | té
bread | 面包 | パン | brot | pain | pan
pizza | 披萨 | ピザ | pizza | pizza | pizza
cake | 蛋糕 | ケーキ | kuchen, torte | gâteau | pastel, tarta
kitchen | 厨房 | 台所 | küche | cuisine | cocina
office | 办公室 | オフィス | büro | bureau | oficina
classroom | 教室 | 教室 | klassenzimmer | salle de classe | aula
living room | 客厅 | リビング | wohnzimmer | salon | salón
city | 城市, 都市 | 街, 都会 | stadt | ville | ciudad
street | 街道 | 通り | straße | rue | calle
mountain | 山, 雪山, 群山 | やま | berg, berge, gebirge | montagne, montagnes | montaña, montañas
lake | 湖, 湖泊 | みずうみ | see | lac | lago
sea | 海, 大海, 海洋 | うみ | meer | mer | mar
beach | 海滩, 沙滩 | ビーチ, 海岸 | strand | plage | playa
forest | 森林, 树林 | 森 | wald | forêt | bosque
garden | 花园 | 庭 | garten | jardin | jardín
flower | 花, 花朵 | はな | blume, blumen | fleur, fleurs | flor, flores
tree | 树 | 木 | baum, bäume | arbre, arbres | árbol, árboles
house | 房子, 小屋 | 家 | haus, hütte | maison | casa
castle | 城堡 | 城 | schloss, burg | château | castillo
lighthouse | 灯塔 | 灯台 | leuchtturm | phare | faro
car | 汽车, 车 | 車 | auto | voiture | coche, carro
train | 火车 | 電車 | zug | train | tren
bicycle | 自行车 | 自転車 | fahrrad | vélo | bicicleta
rocket | 火箭 | ロケット | rakete | fusée | cohete
space | 太空, 宇宙 | 宇宙 | weltraum | espace | espacio
moon | 月亮, 月球 | 月 | mond | lune | luna
sunset | 日落, 夕阳, 黄昏 | 夕日, 夕焼け | sonnenuntergang | coucher de soleil | atardecer, puesta de sol
sunrise | 日出, 清晨 | 朝日 | sonnenaufgang | lever du soleil | amanecer
night | 夜晚, 夜, 夜景 | 夜 | nacht, nachts | nuit | noche
rain | 雨, 下雨 | あめ | regen | pluie | lluvia
snow | 雪, 下雪 | ゆき | schnee | neige | nieve
autumn | 秋天, 秋季 | 秋 | herbst | automne | otoño
spring | 春天, 春季 | 春 | frühling | printemps | primavera
artificial intelligence | 人工智能, 大模型 | 人工知能 | künstliche intelligenz, ki | intelligence artificielle, ia | inteligencia artificial
database | 数据库 | データベース | datenbank | base de données | base de datos
server | 服务器 | サーバー | server | serveur | servidor
security | 安全, 网络安全 | セキュリティ | sicherheit | sécurité | seguridad
education | 教育, 学习 | 教育 | bildung | éducation | educación
music | 音乐 | 音楽 | musik | musique | música
travel | 旅行 | 旅行 | reise, reisen | voyage | viaje, viajar
money | 钱, 理财 | お金 | geld, finanzen | argent, finances | dinero, finanzas
gift boxes | 礼盒, 礼物 | プレゼント | geschenk, geschenke | cadeau, cadeaux | regalo, regalos
shopping sale | 购物节, 促销, 双十一, 双11 | セール | ausverkauf | soldes | rebajas
login screen | 登录界面, 登录页面 | ログイン画面 | anmeldeseite | écran de connexion | pantalla de inicio de sesión
mobile app | 手机应用, 移动应用 | アプリ | handy app | application mobile | aplicación móvil
dark mode | 深色模式, 深色, 暗色 | ダークモード | dunkelmodus | mode sombre | modo oscuro
logo | 标志, 徽标, 商标 | ロゴ | logo | logo | logotipo
poster | 海报 | ポスター | plakat | affiche | cartel, póster
cyberpunk | 赛博朋克, 霓虹 | サイバーパンク | cyberpunk | cyberpunk | ciberpunk
watercolor | 水彩, 水彩画 | 水彩画 | aquarell | aquarelle | acuarela
oil painting | 油画 | 油絵 | ölgemälde | peinture à l'huile | pintura al óleo, óleo
minimalist | 极简, 简约 | ミニマル | minimalistisch | minimaliste | minimalista
flat illustration | 扁平, 扁平化 | フラット | flache illustration | illustration plate | ilustración plana
3d render | 三维, 3d渲染 | 3dレンダリング | 3d-render | rendu 3d | renderizado 3d
pixel art | 像素, 像素风 | ドット絵 | pixelkunst | pixel art | arte pixel
vintage | 复古 | レトロ | retro | rétro | retro
photorealistic | 写实, 照片 | 写真, 写実的 | fotorealistisch | photoréaliste | fotorrealista
line art | 线稿, 线条 | 線画 | strichzeichnung | dessin au trait | dibujo lineal
orange | 橙色, 橘色, 橘 | オレンジ | orangefarbene, orangene, orange | orange | naranja
red | 红色 | 赤い, 赤 | rote, roter, rotes | rouge | rojo, roja
blue | 蓝色 | 青い, 青 | blaue, blauer, blaues, blau | bleu, bleue | azul
green | 绿色 | 緑 | grüne, grüner, grün | vert, verte | verde
yellow | 黄色 | 黄色 | gelbe, gelber, gelb | jaune | amarillo, amarilla
pink | 粉色, 粉红 | ピンク | rosa | rose | rosado
purple | 紫色 | 紫 | lila, violett | violet | morado, púrpura
white | 白色 | 白い | weiße, weißer, weiß | blanc, blanche | blanco, blanca
black | 黑色, 黑 | 黒い, 黒 | schwarze, schwarzer, schwarz | noir, noire | negro, negra
with | 和, 与 | と | mit | avec | con
in | 在, 里 | の中 | im, in | dans | en
guitar | 吉他 | ギター | gitarre | guitare | guitarra
playing guitar | 弹吉他 | ギターを弾く | spielt gitarre | jouant de la guitare | tocando la guitarra
`;

/** Small words that give a language away. */
export const foreignWords = new Set(
  'der die das ein eine einen einem einer und mit auf im am für von zu bei unter über ist le la les un une des du et dans sur avec pour aux au sous el los las una unos con para por sobre del y en bajo'.split(
    ' ',
  ),
);
export const englishWords = new Set(
  'the a an and of with in on at for to by is are how why what your my from'.split(' '),
);
