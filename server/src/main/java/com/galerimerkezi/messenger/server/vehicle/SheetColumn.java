package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.server.platform.Sheet;
import java.util.List;

/** What a column of a dealer's list may be about, by the headings that are in use, folded and without marks between words. */
@SuppressWarnings("ImmutableEnumChecker") // lists that do not change are not marked so
enum SheetColumn implements Sheet.Column {
    STOCK_NUMBER("stok no", "stok kodu", "stok numarasi", "stok", "stock number", "stock no", "stock", "ilan no"),
    BRAND("marka", "brand", "make"),
    MODEL("model", "model adi", "seri model"),
    YEAR("yil", "model yili", "year", "model year"),
    MILEAGE("km", "kilometre", "kilometresi", "mileage", "mileage km", "odometer"),
    FUEL("yakit", "yakit tipi", "yakit turu", "fuel", "fuel type"),
    GEARBOX("vites", "vites tipi", "sanziman", "gearbox", "transmission"),
    COLOUR("renk", "rengi", "colour", "color"),
    PLATE("plaka", "plaka no", "plate", "number plate", "licence plate", "license plate"),
    VIN("sasi", "sasi no", "sasi numarasi", "sase no", "vin", "vin no", "chassis", "chassis number", "chassis no"),
    PRICE("fiyat", "fiyati", "satis fiyati", "liste fiyati", "price", "list price", "asking price"),
    CURRENCY("para birimi", "doviz", "currency"),
    TITLE("baslik", "ilan basligi", "title");

    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
