/** How rooms are furnished: `kind : window ; left pieces ; right pieces ; on the wall ; table`. */
export const rooms = `
office : large ; tallPlant ; tallPlant floorLamp ; ; desks
meeting : large ; tallPlant ; tallPlant ; kanban ; none
desk : large ; shelf ; tallPlant ; frames ; desk
living : side ; floorLamp sofa ; tallPlant ; frames frames ; none
bedroom : side ; bed ; floorLamp tallPlant ; frames ; none
kitchen : side ; fridge ; cabinet ; jars ; table
cafe : large ; counter ; tallPlant ; jars ; table
library : side ; shelf shelf ; shelf shelf ; ; none
classroom : side ; shelf ; tallPlant ; board ; none
lab : side ; flasks ; flasks ; screen ; none
studio : large ; easel ; shelf tallPlant ; frames ; none
gym : large ; barbell ; dumbbell tallPlant ; ; none
server : none ; rack rack ; rack rack ; ; none
shop : side ; shelf ; shelf tallPlant ; ; table
clinic : side ; cabinet ; tallPlant ; pulse ; none
garage : side ; cabinet ; shelf ; tools ; table
greenhouse : large ; tallPlant tallPlant ; tallPlant tallPlant ; ; table
museum : none ; tallPlant ; tallPlant ; art ; none
stage : none ; stageLights ; stageLights ; curtain ; none
arcade : none ; arcade arcade ; arcade ; neon ; none
`;
