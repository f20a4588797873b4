package com.galerimerkezi.messenger.contract.search;

import com.galerimerkezi.messenger.contract.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code name:value} among the words of a search narrows. Both languages are understood, whatever the program speaks. */
public enum SearchOperator {
    FROM("kimden", "from"),
    IN("içinde", "in", "oda", "sohbet", "room"),
    HAS("içeren", "has"),
    BEFORE("önce", "before"),
    AFTER("sonra", "after"),
    BRAND("marka", "brand"),
    MODEL("model", "model"),
    PLATE("plaka", "plate"),
    VIN("şasi", "vin"),
    OFFER("teklif", "offer"),
    TYPE("tür", "type");

    private final String turkish;
    private final String english;
    private final String others;

    SearchOperator(String turkish, String english, String... others) {
        this.turkish = turkish;
        this.english = english;
        this.others = String.join(" ", others);
    }

    /** Typed with or without the marks of Turkish letters, in either case. */
    public static Optional<SearchOperator> named(String written) {
        var name = Folding.fold(written);
        return Arrays.stream(values()).filter(one -> one.isCalled(name)).findFirst();
    }

    private boolean isCalled(String name) {
        return name.equals(Folding.fold(turkish))
                || name.equals(english)
                || List.of(others.split(" ", -1)).contains(name);
    }

    public String turkish() {
        return turkish;
    }

    public String english() {
        return english;
    }
}
