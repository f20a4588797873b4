package com.galerimerkezi.messenger.server.demo;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

record DemoVehicle(
        String key,
        String gallery,
        String brand,
        String model,
        int year,
        int mileageKm,
        String fuel,
        String gearbox,
        String colour,
        String plate,
        BigDecimal price,
        String title,
        Map<String, String> panels,
        String body) {
    static List<DemoVehicle> all() {
        return DemoLines.table("vehicles.csv").stream().map(DemoVehicle::of).toList();
    }

    private static DemoVehicle of(String[] cells) {
        return new DemoVehicle(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                new BigDecimal(cells[10]),
                cells[11],
                panels(cells[12]),
                cells[13]);
    }

    private static Map<String, String> panels(String cell) {
        return Stream.of(cell.split(",", -1))
                .filter(panel -> !panel.isEmpty())
                .map(panel -> panel.split("=", -1))
                .collect(toMap(panel -> panel[0], panel -> panel[1]));
    }
}
