package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who is about to belong to a gallery. */
record Newcomer(String firstName, String lastName, String email, Role role) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 200;

    /** Throws VALIDATION_FAILED that names every field. */
    static Newcomer checked(@Nullable String firstName, @Nullable String lastName, @Nullable String email, Role role) {
        var newcomer = new Newcomer(stripped(firstName), stripped(lastName), stripped(email), role);
        Check.that()
                .text("firstName", newcomer.firstName, 1, LONGEST_NAME)
                .text("lastName", newcomer.lastName, 1, LONGEST_NAME)
                .problem(!isAddress(newcomer.email), "email", "no_email")
                .orRefuse();
        return newcomer;
    }

    static boolean isAddress(String email) {
        return email.length() <= LONGEST_ADDRESS
                && ADDRESS.matcher(email).matches()
                && email.indexOf('\0') < 0
                && email.codePoints()
                        .noneMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
