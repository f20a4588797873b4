package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.server.platform.Sheet;
import java.util.List;

/** What a column of a list of staff may be about. */
@SuppressWarnings("ImmutableEnumChecker") // lists that do not change are not marked so
enum PersonColumn implements Sheet.Column {
    FIRST_NAME("ad", "adi", "isim", "first name", "name"),
    LAST_NAME("soyad", "soyadi", "last name", "surname"),
    EMAIL("e posta", "eposta", "e posta adresi", "mail", "e mail", "email"),
    ROLE("rol", "gorev", "yetki", "role");

    private final List<String> headings;

    PersonColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
