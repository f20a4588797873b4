package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.Role;
import java.util.List;

record DemoPerson(String key, String gallery, String firstName, String lastName, Role role, String email) {
    static List<DemoPerson> all() {
        return DemoLines.table("staff.csv").stream()
                .map(cells -> new DemoPerson(cells[0], cells[1], cells[2], cells[3], Role.of(cells[4]), cells[5]))
                .toList();
    }
}
