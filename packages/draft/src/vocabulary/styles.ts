/** Style words and the treatment each asks for: `treatment : words`. A treatment may have a variant after a dash. */
export const styles = `
neon : cyberpunk, cyber punk, neon, neon lights, neon light, neon style, synthwave, vaporwave, outrun, blade runner, futuristic neon, glowing neon, neon glow, tron
watercolor : watercolor, watercolour, water color, watercolor painting, watercolour painting, aquarelle, gouache, ink wash, wash painting, soft brush, acuarela, aquarell
oil : oil painting, oil, oil on canvas, impressionist, impressionism, painterly, van gogh, monet, acrylic, brush strokes, brushstrokes, expressionist, classical painting, canvas painting, impasto, oil paint, digital painting, concept art
clay : 3d render, 3d, 3d tech style, 3d style, 3d illustration, clay, claymation, claymorphism, blender, octane, octane render, c4d, cinema 4d, plasticine, low-poly clay, 3d cartoon, pixar, pixar style, 3d icon, soft 3d, rendered, render, 3d art, toy-like, miniature
flat : flat, flat design, flat illustration, flat style, minimalist, minimal, minimalistic, vector, vector art, vector illustration, clean lines, corporate memphis, material design, simple shapes, clean, simple, modern ui, bauhaus, swiss style, scandinavian, mid-century, geometric, geometric shapes
photo : photorealistic, photo-realistic, photorealism, realistic, photo, photograph, photography style, photographic, cinematic, hyperrealistic, 35mm, dslr photo, bokeh, depth of field, film still, national geographic, macro photo, studio photo, stock photo, 4k, 8k, unreal engine, hdr, ultra realistic
pixel : pixel art, pixel, pixelated, 8-bit, 8 bit, 16-bit, 16 bit, retro game style, pixel style, voxel, voxel art
isometric : isometric, isometric illustration, isometric view, isometric style, isometric 3d, isometric diagram
line : line art, line drawing, sketch, sketched, hand-drawn, hand drawn, pencil, pencil sketch, pencil drawing, ink drawing, pen and ink, doodle, outline, black and white drawing, line illustration, one line, continuous line, charcoal, etching, engraving, lineart, monoline, ink, woodcut
line-blueprint : blueprint, blueprint style, technical drawing, schematic
line-chalk : chalk, chalk drawing, chalkboard style, chalk art
retro : vintage, retro, risograph, riso, retro style, vintage style, vintage poster, retro poster, screen print, screenprint, screen printed, travel poster, 1950s, 1960s, 1970s, 70s, 60s, 50s, 80s, 1980s, art deco, mid century modern, old-fashioned, halftone, letterpress, linocut, lithograph, nostalgic, wpa
papercut : paper cut, papercut, paper-cut, paper craft, papercraft, cut paper, layered paper, paper art, origami, collage, paper collage, kirigami, paper
comic : comic, comic book, comic style, cartoon, pop art, comics, manga, graphic novel, cel shaded, cel-shaded, cell shading, superhero comic, roy lichtenstein, anime comic
lowpoly : low poly, low-poly, lowpoly, polygonal, polygon art, faceted, triangulated, stained glass, mosaic
soft : anime, studio ghibli, ghibli, storybook, children's book, childrens book, children book, children's book style, children book style, picture book, whimsical, dreamy, pastel, soft, cute, kawaii, fantasy art, fairytale, illustration, digital art, illustrated, gradient style, glassmorphism, gradient accents, gradient, gradients, airbrush, modern illustration
`;
